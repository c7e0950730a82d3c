import path from 'node:path';
import { app, session } from 'electron';
import { stateUpgrades } from '../../shared/engine/state-upgrades.ts';
import { engineStateSchema, initialState } from '../../shared/engine/state.ts';
import { healthAnswersSchema, healthUpgrades, unanswered } from '../../shared/health/answers.ts';
import { defaultSettings, settingsSchema, settingsUpgrades } from '../../shared/settings/schema.ts';
import { backupDialogs } from './adapters/backup-dialogs.ts';
import { backupFiles } from './adapters/backup-files.ts';
import { BrowserWindows, besideMain, outsideArchive } from './adapters/browser-windows.ts';
import type { WindowsOptions } from './adapters/browser-windows.ts';
import { openCallChannel } from './adapters/call-channel.ts';
import { listenForControl } from './adapters/control-socket.ts';
import { openDocument } from './adapters/document-file.ts';
import { ElectronNotification } from './adapters/electron-notification.ts';
import { ElectronTray, loadTrayIcons } from './adapters/electron-tray.ts';
import type { Folders } from './adapters/folders.ts';
import { historyFolder } from './adapters/history/history-folder.ts';
import { LateDisplayMethod } from './adapters/late-display-method.ts';
import { NodeNotifier } from './adapters/node-notifier.ts';
import { watchPowerMonitor } from './adapters/power-monitor.ts';
import { answerCall } from './calls.ts';
import { answerControl } from './cli/control.ts';
import { noTotalsCache, totalsCacheSchema } from './day-totals.ts';
import type { TotalsCache } from './day-totals.ts';
import { TRAY_ICONS } from './ports.ts';
import type { Clock, DisplayMethod, Document, IdleTime, Log, PresenceListener } from './ports.ts';
import type { ProfileFiles } from './profile.ts';
import { serveApp } from './security/app-protocol.ts';
import { refuseNavigation } from './security/no-navigation.ts';
import { blockRequests } from './security/no-network.ts';
import { refusePermissions } from './security/no-permissions.ts';
import { APP_ORIGIN, isAppUrl } from './security/origin.ts';
import { Unknot } from './unknot.ts';

export interface Surroundings {
  readonly folders: Folders;
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly log: Log;
  readonly controlAddress: string;
  readonly onReason: (line: string) => void;
}

/** Joins the app with the adapters of this computer. The one place that knows both. */
export function compose(surroundings: Surroundings): Unknot {
  const { folders, clock, idle, log, onReason } = surroundings;
  refuseNavigation();
  const icon = besideMain('icons', 'app.png');
  const windows = openWindowsFor(icon, log, {
    onClosed: (name) => unknot.windowClosed(name),
    onFailed: (name) => unknot.windowFailed(name),
  });
  const trayIcons = loadTrayIcons(besideMain('icons'), TRAY_ICONS, process.platform);
  const unknot: Unknot = new Unknot({
    clock,
    idle,
    files: openProfile(folders, clock),
    openTotalsCache: () => openTotalsCache(folders, clock),
    history: historyFolder(path.join(folders.data, 'history'), log, () => clock.now()),
    backupDialogs,
    backupFiles: backupFiles(folders.data),
    displayMethods: displayMethods(outsideArchive(icon), log),
    tray: new ElectronTray(trayIcons, () => unknot.open('today')),
    windows,
    log,
    systemLanguage: app.getLocale(),
    version: app.getVersion(),
    quit: () => app.quit(),
    onReason,
  });
  connect(unknot, surroundings);
  return unknot;
}

/** From now on the app hears the windows, the computer and other starts of the program, until it quits. */
function connect(unknot: Unknot, { controlAddress, log }: Surroundings): void {
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
    },
    log,
  );
  const stopControl = listenForControl(
    controlAddress,
    (line) => answerControl(line, unknot.reason, log),
    log,
  );
  app.on('before-quit', () => {
    unknot.stop();
    stopControl();
  });
}

function watchPresence(listener: PresenceListener, log: Log): void {
  watchPowerMonitor(listener);
  if (process.platform !== 'linux') return;
  // The tray comes first: this library takes a while to load.
  setImmediate(() => {
    import('./adapters/dbus/session-watch.ts')
      .then(({ watchSession }) => watchSession(listener, process.env['XDG_SESSION_ID'], log))
      .catch((error: unknown) => log.error('A locked screen cannot be noticed.', error));
  });
}

function openWindowsFor(
  icon: string,
  log: Log,
  hears: Pick<WindowsOptions, 'onClosed' | 'onFailed'>,
): BrowserWindows {
  const preload = besideMain('preload', 'index.cjs');
  return new BrowserWindows({
    preload,
    icon,
    origin: APP_ORIGIN,
    devTools: !app.isPackaged,
    log,
    beforeFirst: closeTheDoors,
    ...hears,
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
  const date = new Date(now);
  return {
    settings: openDocument({
      folder: config,
      name: 'settings',
      schema: settingsSchema,
      upgrades: settingsUpgrades,
      whenMissing: defaultSettings,
      date,
    }),
    health: openDocument({
      folder: config,
      name: 'health',
      schema: healthAnswersSchema,
      upgrades: healthUpgrades,
      whenMissing: unanswered,
      date,
    }),
    state: openDocument({
      folder: state,
      name: 'engine',
      schema: engineStateSchema,
      upgrades: stateUpgrades(now),
      whenMissing: initialState(now),
      date,
    }),
  };
}

function openTotalsCache({ derived }: Folders, clock: Clock): Document<TotalsCache> {
  return openDocument({
    folder: derived,
    name: 'history-totals',
    schema: totalsCacheSchema,
    upgrades: {},
    whenMissing: noTotalsCache,
    date: new Date(clock.now()),
    whenBad: 'forget',
  });
}

function displayMethods(icon: string, log: Log): DisplayMethod[] {
  const system = process.platform === 'linux' ? dbusNotification(icon, log) : new ElectronNotification();
  return [system, new NodeNotifier(app.getName(), icon)];
}

function dbusNotification(icon: string, log: Log): DisplayMethod {
  return new LateDisplayMethod('D-Bus notification', async () => {
    const { DbusNotification } = await import('./adapters/dbus/notification.ts');
    return new DbusNotification(app.getName(), icon, log);
  });
}
