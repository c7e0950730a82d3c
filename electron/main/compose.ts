import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, clipboard, session } from 'electron';
import { stateUpgrades } from '../../shared/engine/state-upgrades.ts';
import { takeOverState } from '../../shared/engine/take-over-state.ts';
import { engineStateSchema, initialState } from '../../shared/engine/state.ts';
import { healthAnswersSchema, healthUpgrades, unanswered } from '../../shared/safety/answers.ts';
import { takeOverHealth } from '../../shared/safety/merge-health.ts';
import { salvageHealth } from '../../shared/safety/salvage-health.ts';
import { translations } from '../../shared/i18n/translator.ts';
import { defaultSettings, settingsUpgrades } from '../../shared/settings/schema.ts';
import { salvageSettings, settingsFileSchema } from '../../shared/settings/settings-file.ts';
import { fileDialogs } from './adapters/file-dialogs.ts';
import { LICENCES, licencesIn } from './adapters/licences.ts';
import { backupFiles } from './adapters/storage/backup-files.ts';
import { besideMain, outsideArchive } from './adapters/built-files.ts';
import { openCallChannel } from './adapters/call-channel.ts';
import { listenForControl } from './adapters/control-socket.ts';
import { thisComputer } from './adapters/computer/this-computer.ts';
import { openDocument } from './adapters/storage/document-file.ts';
import { ElectronNotification } from './adapters/display/electron-notification.ts';
import { ElectronTray, loadTrayIcons } from './adapters/electron-tray.ts';
import { logFile } from './adapters/storage/file-log.ts';
import type { Folders } from './adapters/storage/folders.ts';
import { historyFolder } from './adapters/history/history-folder.ts';
import { LazyDisplayMethod } from './adapters/display/lazy-display-method.ts';
import { loginName } from './adapters/computer/login.ts';
import { NodeNotifier } from './adapters/display/node-notifier.ts';
import { watchPowerMonitor } from './adapters/presence/power-monitor.ts';
import { BrowserWindows } from './adapters/windows/browser-windows.ts';
import { answerCall } from './app/calls.ts';
import type { Display } from './cli/display-session.ts';
import { answerControl } from './cli/control.ts';
import { noTotalsCache, totalsCacheSchema } from './history/day-totals.ts';
import type { TotalsCache } from './history/day-totals.ts';
import { TRAY_ICONS } from './ports.ts';
import type {
  Clock,
  ComputerPorts,
  DisplayMethod,
  Document,
  IdleTime,
  Log,
  PresenceListener,
} from './ports.ts';
import type { ProfileFiles } from './profile/profile.ts';
import { serveApp } from './security/app-protocol.ts';
import { refuseNavigation } from './security/no-navigation.ts';
import { blockRequests } from './security/no-network.ts';
import { refusePermissions } from './security/no-permissions.ts';
import { APP_ORIGIN, isAppUrl } from './security/origin.ts';
import { Unknot } from './app/unknot.ts';
import { appRecordSchema, newAppRecord } from './windows/app-memory.ts';
import type { AppRecord } from './windows/app-memory.ts';

export interface Surroundings {
  readonly folders: Folders;
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly log: Log;
  readonly controlAddresses: readonly [string, ...string[]];
  /** The screen that the app is started for. */
  readonly display: Display;
  readonly onReason: (line: string) => void;
}

/** Joins the app with the adapters of this computer. The one place that knows both. */
export function compose(surroundings: Surroundings): Unknot {
  const { folders, clock, idle, log, onReason } = surroundings;
  refuseNavigation();
  const icon = besideMain('icons', 'app.png');
  const windows = openWindowsFor(() => unknot, icon, log);
  const files = openProfile(folders, clock);
  const trayIcons = loadTrayIcons(besideMain('icons'), TRAY_ICONS, process.platform);
  const tray = new ElectronTray(trayIcons, () => unknot.open('today'));
  const unknot: Unknot = new Unknot({
    clock,
    idle,
    files,
    appRecord: openAppRecord(folders, clock, files),
    openTotalsCache: () => openTotalsCache(folders, clock),
    history: historyFolder(path.join(folders.data, 'history'), log, () => clock.now()),
    fileDialogs,
    backupFiles: backupFiles(folders.data),
    displayMethods: displayMethods(outsideArchive(icon), log),
    tray,
    windows,
    log,
    computer: openComputer(folders, displayMethods(outsideArchive(icon), log)),
    about: {
      folders,
      licences: () => licencesIn([besideMain('main', LICENCES), besideMain('renderer', LICENCES)]),
      copy: (text) => clipboard.writeText(text),
    },
    translations,
    systemLanguage: app.getLocale(),
    version: app.getVersion(),
    login: loginName(process.platform, process.env),
    newId: randomUUID,
    quit: () => app.quit(),
    onReason,
  });
  connect(unknot, surroundings);
  if (process.platform === 'linux') awaitPanel(tray, log);
  return unknot;
}

/** From now on the app hears the windows, the computer and other starts of the program, until it quits. */
function connect(unknot: Unknot, { controlAddresses, display, log }: Surroundings): void {
  openCallChannel(isAppUrl, (caller, name, argument) =>
    answerCall(unknot.handlers, log, caller, name, argument),
  );
  watchPresence(
    {
      onSuspend: () => unknot.computerSleeps(),
      onResume: () => unknot.computerWakes(),
      onLock: () => unknot.screenLocks(),
      onUnlock: () => unknot.screenUnlocks(),
      onTimeZone: () => unknot.timeZoneChanges(),
      onDoNotDisturb: (on) => unknot.doNotDisturbChanges(on),
    },
    log,
  );
  const stopControl = listenForControl(
    controlAddresses,
    (line) => answerControl(line, unknot, display, log),
    log,
  );
  app.on('before-quit', () => {
    unknot.stop();
    stopControl();
  });
}

function watchPresence(listener: PresenceListener, log: Log): void {
  watchPowerMonitor(listener);
  if (process.platform !== 'linux') {
    listener.onDoNotDisturb(null);
    return;
  }
  // The tray comes first: this library takes a while to load.
  setImmediate(() => {
    import('./adapters/dbus/session-watch.ts')
      .then(({ watchSession }) => watchSession(listener, process.env['XDG_SESSION_ID'], log))
      .catch((error: unknown) => log.error('A locked screen cannot be noticed.', error));
  });
}

function awaitPanel(tray: ElectronTray, log: Log): void {
  // The tray comes first: this library takes a while to load.
  setImmediate(() => {
    import('./adapters/dbus/tray-host.ts')
      .then(({ watchTrayHost }) => watchTrayHost(() => tray.renew(), log))
      .catch((error: unknown) => log.error('A panel that comes late is not noticed.', error));
  });
}

/** `testMethods`: display methods that no prompt is shown by. */
function openComputer({ config, state }: Folders, testMethods: readonly DisplayMethod[]): ComputerPorts {
  const configFolder = path.dirname(config);
  return thisComputer({
    configFolder,
    logFile: logFile(state),
    files: backupFiles(configFolder),
    askDesktop: async () => (await import('./adapters/dbus/desktop-services.ts')).askDesktop(),
    testMethods,
  });
}

function openWindowsFor(unknot: () => Unknot, icon: string, log: Log): BrowserWindows {
  return new BrowserWindows({
    preload: besideMain('preload', 'index.cjs'),
    icon,
    origin: APP_ORIGIN,
    devTools: !app.isPackaged,
    log,
    beforeFirst: closeTheDoors,
    placeOf: (name) => unknot().keeper.memory.placeOf(name),
    onPlaced: (name, place) => unknot().keeper.memory.rememberPlace(name, place),
    onPage: (page) => unknot().keeper.memory.rememberPage(page),
    onClosed: (name) => unknot().windowClosed(name),
    onFailed: (name) => unknot().windowFailed(name),
    onSessionEnd: () => unknot().stop(),
  });
}

/**
 * No network, no permissions, no foreign files: rules of the session, which only windows use. Making a session costs about
 * 8 MB and writes files, so it is made with the first window.
 */
function closeTheDoors(): void {
  serveApp(besideMain('renderer'));
  blockRequests(session.defaultSession);
  refusePermissions(session.defaultSession);
}

function openProfile({ config, state }: Folders, clock: Clock): ProfileFiles {
  const now = clock.now();
  return {
    settings: openDocument({
      folder: config,
      name: 'settings',
      schema: settingsFileSchema,
      upgrades: settingsUpgrades,
      whenMissing: defaultSettings,
      salvage: salvageSettings,
      now,
    }),
    health: openDocument({
      folder: config,
      name: 'health',
      schema: healthAnswersSchema,
      upgrades: healthUpgrades,
      whenMissing: unanswered,
      whenUnread: salvageHealth(''),
      salvage: (text) => ({ value: salvageHealth(text), leftOut: null }),
      takeOver: takeOverHealth,
      keepsMeanwhile: true,
      now,
    }),
    state: openDocument({
      folder: state,
      name: 'engine',
      schema: engineStateSchema,
      upgrades: stateUpgrades(now),
      whenMissing: initialState(now),
      takeOver: takeOverState,
      now,
    }),
  };
}

function openAppRecord({ state }: Folders, clock: Clock, files: ProfileFiles): Document<AppRecord> {
  return openDocument({
    folder: state,
    name: 'app',
    schema: appRecordSchema,
    upgrades: {},
    whenMissing: newAppRecord(!files.settings.isNew || !files.health.isNew),
    now: clock.now(),
  });
}

function openTotalsCache({ derived }: Folders, clock: Clock): Document<TotalsCache> {
  return openDocument({
    folder: derived,
    name: 'history-totals',
    schema: totalsCacheSchema,
    upgrades: {},
    whenMissing: noTotalsCache,
    now: clock.now(),
    whenBad: 'forget',
  });
}

function displayMethods(icon: string, log: Log): DisplayMethod[] {
  const system = process.platform === 'linux' ? dbusNotification(icon, log) : new ElectronNotification();
  return [system, new NodeNotifier(app.getName(), icon)];
}

function dbusNotification(icon: string, log: Log): DisplayMethod {
  return new LazyDisplayMethod('D-Bus notification', async () => {
    const { DbusNotification } = await import('./adapters/dbus/notification.ts');
    return new DbusNotification(app.getName(), icon, log);
  });
}
