import { reasonAt } from '../../shared/engine/reason.ts';
import type { Effect } from '../../shared/engine/turn.ts';
import { reasonLine } from '../../shared/i18n/phrases.ts';
import { chooseLanguage, createTranslator } from '../../shared/i18n/translator.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Page } from '../../shared/ipc.ts';
import { MINUTE } from '../../shared/time.ts';
import type { Now } from '../../shared/time.ts';
import type { AppView } from '../../shared/view.ts';
import { appView } from './app-view.ts';
import { Backups } from './backups.ts';
import type { CallHandlers } from './calls.ts';
import { DayTotals } from './day-totals.ts';
import type { TotalsCache } from './day-totals.ts';
import { Diary } from './diary.ts';
import { Engine } from './engine.ts';
import { callHandlers } from './handlers.ts';
import { Notices } from './notices.ts';
import { NudgeDisplay } from './nudge-display.ts';
import { performer } from './performer.ts';
import type {
  BackupDialogs,
  BackupFiles,
  Clock,
  DisplayMethod,
  Document,
  HistoryLog,
  IdleTime,
  Log,
  TrayPort,
  WindowName,
  WindowsPort,
} from './ports.ts';
import { Profile } from './profile.ts';
import type { ProfileFiles } from './profile.ts';
import { Saving } from './saving.ts';
import { trayActions } from './tray-actions.ts';
import { trayContent } from './tray-content.ts';
import type { TrayActions } from './tray-content.ts';

export interface UnknotPorts {
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly files: ProfileFiles;
  readonly history: HistoryLog;
  readonly openTotalsCache: () => Document<TotalsCache>;
  readonly backupDialogs: BackupDialogs;
  readonly backupFiles: BackupFiles;
  /** In the order in which they are tried. */
  readonly displayMethods: readonly DisplayMethod[];
  readonly tray: TrayPort;
  readonly windows: WindowsPort;
  readonly log: Log;
  readonly systemLanguage: string;
  readonly version: string;
  readonly quit: () => void;
  /** Hears the reason line whenever it changes. */
  readonly onReason: (line: string) => void;
}

/** The app: the engine with everything around it, on whatever ports it is given. */
export class Unknot {
  readonly handlers: CallHandlers;
  readonly #ports: UnknotPorts;
  readonly #notices = new Notices();
  readonly #saving: Saving;
  readonly #profile: Profile;
  readonly #diary: Diary;
  readonly #engine: Engine;
  readonly #backups: Backups;
  readonly #display: NudgeDisplay;
  readonly #language: string;
  readonly #t: Translator;
  readonly #trayActions: TrayActions;
  readonly #perform: (effect: Effect) => void;
  #lastRoutine: AppView['lastRoutine'] = null;
  #reason = '';
  /** When each window failed last, in time that no clock can set. */
  readonly #failedAt = new Map<WindowName, number>();

  constructor(ports: UnknotPorts) {
    const { clock, idle, files, history, displayMethods, log, windows } = ports;
    this.#ports = ports;
    this.#saving = new Saving(this.#notices, log);
    this.#profile = new Profile(files, this.#saving, this.#notices);
    this.#language = chooseLanguage(this.#profile.settings.look.language, ports.systemLanguage);
    this.#t = createTranslator(this.#language);
    this.#diary = new Diary(history, this.#saving, this.#notices);
    this.#display = new NudgeDisplay(displayMethods, log);
    this.#engine = new Engine({
      clock,
      idle,
      log,
      initial: this.#profile.state,
      plan: () => this.#profile.plan,
      remember: (effects, now) => this.#remember(effects, now),
      save: (state) => this.#profile.saveState(state),
      publish: () => this.#publish(),
      perform: (effect) => this.#perform(effect),
    });
    const core = { engine: this.#engine, profile: this.#profile, windows };
    this.#perform = performer({ ...core, display: this.#display, log, t: this.#t });
    this.#trayActions = trayActions({ ...core, open: (page) => this.open(page), quit: ports.quit });
    this.#backups = this.#openBackups();
    this.handlers = callHandlers({
      ...core,
      backups: this.#backups,
      totals: this.#totals(),
      notices: this.#notices,
      view: () => this.#view(),
      publish: () => this.#publish(),
    });
  }

  start(): void {
    // The intervals of a first start run from now, also if the app is killed before anything else is saved.
    this.#profile.saveState(this.#profile.state);
    this.#engine.dispatch({ type: 'appStarted' });
    if (this.#notices.all.length > 0) this.#tellOfNotices();
  }

  /** Quitting ends a routine where it is, and is the last thing that is written. */
  stop(): void {
    this.#engine.dispatch({ type: 'leave' });
    this.#display.withdraw();
    this.#engine.stop();
  }

  open(page: Page): void {
    this.#ports.windows.open('main', page);
  }

  windowClosed(name: WindowName): void {
    if (name === 'main') this.#backups.cancel();
    if (name !== 'player') return;
    this.#lastRoutine = null;
    this.#engine.dispatch({ type: 'leave' });
  }

  /** A window that dies comes back as it was, but not again and again: what dies twice in a minute stays away. */
  windowFailed(name: WindowName): void {
    const now = this.#ports.clock.monotonic();
    const failedBefore = this.#failedAt.get(name);
    this.#failedAt.set(name, now);
    if (failedBefore !== undefined && now - failedBefore < MINUTE) {
      this.windowClosed(name);
      return;
    }
    if (name === 'player') this.#engine.dispatch({ type: 'player', command: 'pause' });
    this.#ports.windows.openQuietly(name);
  }

  computerSleeps(): void {
    this.#engine.dispatch({ type: 'asleep' });
  }

  computerWakes(): void {
    this.#engine.refreshTimeZone();
    this.#engine.dispatch({ type: 'awake' });
  }

  screenLocks(): void {
    this.#engine.dispatch({ type: 'locked' });
  }

  screenUnlocks(): void {
    this.#engine.refreshTimeZone();
    this.#engine.dispatch({ type: 'unlocked' });
  }

  timeZoneChanges(): void {
    this.#engine.refreshTimeZone();
    this.#engine.dispatch({ type: 'tick' });
  }

  /** The reason line. */
  get reason(): string {
    const now = this.#engine.now();
    return reasonLine(reasonAt(this.#engine.state, this.#profile.plan, now), now, this.#t);
  }

  #openBackups(): Backups {
    const { backupDialogs, backupFiles, log, version } = this.#ports;
    return new Backups({
      dialogs: backupDialogs,
      files: backupFiles,
      diary: this.#diary,
      profile: this.#profile,
      engine: this.#engine,
      log,
      version,
      publish: () => this.#publish(),
    });
  }

  #totals(): DayTotals {
    const { history, openTotalsCache, log } = this.#ports;
    const stamp = (month: string) => history.stamp(month);
    return new DayTotals({ diary: this.#diary, stamp, openCache: openTotalsCache, log });
  }

  #remember(effects: readonly Effect[], now: Now): void {
    this.#saving.retry();
    for (const effect of effects) {
      if (effect.do !== 'record') continue;
      const { record } = effect;
      this.#diary.add(record, now);
      if (record.what === 'done' || record.what === 'partial' || record.what === 'stopped') {
        const { what: outcome, routine, seconds, ofSeconds } = record;
        this.#lastRoutine = { outcome, routine, seconds, ofSeconds };
      }
    }
  }

  #publish(): void {
    const { tray, windows, onReason } = this.#ports;
    const content = trayContent(
      this.#engine.state,
      this.#profile.plan,
      this.#engine.now(),
      this.#t,
      this.#trayActions,
    );
    tray.show(content);
    windows.publish(() => this.#view());
    if (content.tooltip !== this.#reason) onReason(content.tooltip);
    this.#reason = content.tooltip;
  }

  /** Once, at the start; the windows keep saying it until it is dismissed. */
  #tellOfNotices(): void {
    const unread = this.#notices.all.some(({ kind }) => kind === 'fileSetAside');
    const nudge = {
      title: this.#t(unread ? 'notices.notReadAtStart' : 'notices.notSavedAtStart'),
      buttons: [],
    };
    void this.#display.show(nudge, () => this.open('today'));
  }

  #view(): AppView {
    const now = this.#engine.now();
    return appView({
      now,
      clockRate: this.#ports.clock.rate,
      language: this.#language,
      t: this.#t,
      state: this.#engine.state,
      plan: this.#profile.plan,
      settings: this.#profile.settings,
      health: this.#profile.health,
      today: this.#diary.today(now),
      lastRoutine: this.#lastRoutine,
      backup: this.#backups.view,
      notices: this.#notices.all,
      version: this.#ports.version,
    });
  }
}
