import type { Effect } from '../../../shared/engine/turn.ts';
import type { Page } from '../../../shared/ipc.ts';
import { Backups } from '../backup/backups.ts';
import type { CallHandlers } from './calls.ts';
import { Computer } from '../computer/computer.ts';
import { DayTotals } from '../history/day-totals.ts';
import { EventLog } from '../history/event-log.ts';
import { Engine } from '../engine/engine.ts';
import { callHandlers } from './handlers/call-handlers.ts';
import { KnotLog } from '../health/knot-log.ts';
import { Language } from '../profile/language.ts';
import { Notices } from '../profile/notices.ts';
import { NudgeDisplay } from '../nudge/nudge-display.ts';
import { ExclusiveDialog } from '../windows/exclusive-dialog.ts';
import { carryOutEffects } from '../engine/carry-out-effects.ts';
import type { WindowName } from '../ports.ts';
import { Profile } from '../profile/profile.ts';
import { ViewPublisher } from '../view/view-publisher.ts';
import { EffectRecorder } from '../engine/record-effects.ts';
import { Safety } from '../health/safety.ts';
import { Saving } from '../profile/saving.ts';
import { trayActions } from '../tray/tray-actions.ts';
import type { UnknotPorts } from './unknot-ports.ts';
import { WindowKeeper } from '../windows/window-keeper.ts';

/** The app: the engine with everything around it, on whatever ports it is given. */
export class Unknot {
  readonly handlers: CallHandlers;
  readonly computer: Computer;
  readonly keeper: WindowKeeper;
  readonly #ports: UnknotPorts;
  readonly #notices = new Notices();
  readonly #dialog = new ExclusiveDialog();
  readonly #saving: Saving;
  readonly #profile: Profile;
  readonly #eventLog: EventLog;
  readonly #effectRecorder: EffectRecorder;
  readonly #engine: Engine;
  readonly #knots: KnotLog;
  readonly #safety: Safety;
  readonly #backups: Backups;
  readonly #display: NudgeDisplay;
  readonly #publisher: ViewPublisher;
  readonly #language: Language;
  readonly #perform: (effect: Effect) => void;

  constructor(ports: UnknotPorts) {
    const { files, history, log, windows } = ports;
    this.#ports = ports;
    this.#saving = new Saving(this.#notices, log);
    this.#profile = new Profile(files, this.#saving, this.#notices);
    const { language } = this.#profile.settings.look;
    this.#language = new Language(ports.translations, ports.systemLanguage, language);
    this.#eventLog = new EventLog(history, this.#saving, this.#notices);
    this.#effectRecorder = new EffectRecorder(this.#eventLog, this.#saving);
    this.keeper = this.#makeKeeper();
    this.#display = this.#makeDisplay();
    this.#engine = this.#makeEngine();
    const core = { engine: this.#engine, profile: this.#profile, windows };
    this.#perform = carryOutEffects({ ...core, display: this.#display, log, language: this.#language });
    const publish = () => this.#publisher.publish();
    this.#knots = new KnotLog({ ...core, eventLog: this.#eventLog, newId: ports.newId, publish });
    this.#safety = new Safety({ ...core, pressureOn: (leg) => this.#knots.pressureOn(leg), publish });
    this.#backups = this.#openBackups(publish);
    this.computer = new Computer({
      ...core,
      ...ports,
      ports: ports.computer,
      notices: this.#notices,
      language: this.#language,
      timesReplaced: () => this.#backups.view.replaced,
      publish,
    });
    this.#publisher = this.#makePublisher();
    this.handlers = this.#makeHandlers(publish);
  }

  start(): void {
    // The intervals of a first start run from now, also if the app is killed before anything else is saved.
    this.#profile.saveState(this.#profile.state);
    this.#engine.dispatch({ type: 'appStarted' });
    this.computer.start();
    if (this.#notices.all.length > 0) this.#tellOfNotices();
    this.keeper.begin();
  }

  /** Quitting ends a routine where it is, and is the last thing that is written. */
  stop(): void {
    this.#engine.dispatch({ type: 'leave' });
    this.#display.withdraw();
    this.#engine.stop();
    this.keeper.memory.end();
  }

  open(page: Page): void {
    this.#ports.windows.open('main', page);
  }

  windowClosed(name: WindowName): void {
    this.keeper.closed(name);
    if (name === 'nudge') return;
    if (name === 'main') {
      this.#dialog.gone();
      this.#backups.cancel();
      this.#safety.close();
      this.#knots.forget();
      return;
    }
    this.#effectRecorder.forgetLastRoutine();
    this.#engine.dispatch({ type: 'leave' });
  }

  /** A window that dies comes back as it was, but not again and again. */
  windowFailed(name: WindowName): void {
    if (!this.keeper.comesBack(name)) this.windowClosed(name);
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
    return this.#publisher.reason;
  }

  #makeKeeper(): WindowKeeper {
    return new WindowKeeper({
      ...this.#ports,
      saving: this.#saving,
      notices: this.#notices,
      engine: () => this.#engine,
      publish: () => this.#publisher.publish(),
    });
  }

  #makeDisplay(): NudgeDisplay {
    const { displayMethods, log } = this.#ports;
    return new NudgeDisplay({
      notifications: displayMethods,
      corner: this.keeper.corner,
      style: () => this.#profile.settings.prompt.style,
      log,
    });
  }

  #makeEngine(): Engine {
    const { clock, idle, log } = this.#ports;
    return new Engine({
      clock,
      idle,
      log,
      initial: this.#profile.state,
      plan: () => this.#profile.plan,
      remember: (effects, now) => this.#effectRecorder.remember(effects, now),
      save: (state) => this.#profile.saveState(state),
      publish: () => this.#publisher.publish(),
      perform: (effect) => this.#perform(effect),
    });
  }

  #makePublisher(): ViewPublisher {
    const { clock, tray, windows, version, quit, onReason } = this.#ports;
    const core = { engine: this.#engine, profile: this.#profile };
    return new ViewPublisher({
      ...core,
      eventLog: this.#eventLog,
      effectRecorder: this.#effectRecorder,
      backups: this.#backups,
      safety: this.#safety,
      knots: this.#knots,
      notices: this.#notices,
      tray,
      trayActions: trayActions({ ...core, safety: this.#safety, open: (page) => this.open(page), quit }),
      windows,
      language: this.#language,
      computer: this.computer,
      keeper: this.keeper,
      clockRate: clock.rate,
      version,
      onReason,
    });
  }

  #openBackups(publish: () => void): Backups {
    const { fileDialogs, backupFiles, log, version } = this.#ports;
    return new Backups({
      dialogs: fileDialogs,
      dialog: this.#dialog,
      saving: this.#saving,
      files: backupFiles,
      eventLog: this.#eventLog,
      profile: this.#profile,
      engine: this.#engine,
      log,
      version,
      publish,
    });
  }

  #makeHandlers(publish: () => void): CallHandlers {
    const { fileDialogs, backupFiles, log, windows, about } = this.#ports;
    const language = this.#language;
    const dialogs = { dialogs: fileDialogs, dialog: this.#dialog };
    return callHandlers({
      engine: this.#engine,
      profile: this.#profile,
      windows,
      backups: this.#backups,
      computer: this.computer,
      about,
      language,
      safety: this.#safety,
      knots: this.#knots,
      knotExport: { ...dialogs, knots: this.#knots, files: backupFiles, log, language },
      totals: this.#totals(),
      notices: this.#notices,
      memory: this.keeper.memory,
      corner: this.keeper.corner,
      view: () => this.#publisher.view,
      publish,
    });
  }

  #totals(): DayTotals {
    const { history, openTotalsCache, log } = this.#ports;
    const stamp = (month: string) => history.stamp(month);
    return new DayTotals({ eventLog: this.#eventLog, stamp, openCache: openTotalsCache, log });
  }

  /** Once, at the start; the windows keep saying it until it is dismissed. */
  #tellOfNotices(): void {
    const unread = this.#notices.all.some(({ kind }) => kind === 'fileSetAside');
    const nudge = {
      title: this.#language.t(unread ? 'notices.notReadAtStart' : 'notices.notSavedAtStart'),
      buttons: [],
    };
    void this.#display.show(nudge, () => this.open('today'));
  }
}
