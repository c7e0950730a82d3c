import type { Page } from '../../../shared/ipc.ts';
import type { Notice } from '../../../shared/view.ts';
import { carryOutEffects } from '../engine/carry-out-effects.ts';
import type { WindowName } from '../ports.ts';
import { ViewPublisher } from '../view/view-publisher.ts';
import type { WindowKeeper } from '../windows/window-keeper.ts';
import { answerNudge } from './answer-nudge.ts';
import { assemble } from './assemble.ts';
import type { AppParts } from './assemble.ts';
import type { CallHandlers } from './calls.ts';
import type { Commands } from './commands.ts';
import { callHandlers } from './handlers/call-handlers.ts';
import type { AppSituation } from './situation.ts';
import type { UnknotPorts } from './unknot-ports.ts';

/** Notices of files that could not be read, or not all of them. */
const NOT_READ: ReadonlySet<Notice['kind']> = new Set([
  'fileSetAside',
  'partLeftOut',
  'fileUnread',
  'historyUnread',
]);

function openPublisher(parts: AppParts): ViewPublisher {
  const { changes, clock, commands, quit, safety, windows } = parts;
  const feelsWrong = { purpose: 'feelsWrong', leg: null, routine: null } as const;
  return new ViewPublisher({
    ...parts,
    clockRate: clock.rate,
    trayActions: {
      commands,
      beginSafetyCheck: () => void changes.run(() => safety.begin(feelsWrong, 'tray')),
      open: (page) => windows.open('main', page),
      quit,
    },
  });
}

/** The zone is told in the windows only: nobody can change it in a hurry, and it may be so at every start. */
function isAboutFile({ kind }: Notice): boolean {
  return kind !== 'timeZone';
}

/** The app: the engine with everything around it, on whatever ports it is given. */
export class Unknot {
  readonly handlers: CallHandlers;
  readonly commands: Commands;
  readonly keeper: WindowKeeper;
  readonly #parts: AppParts;
  readonly #publisher: ViewPublisher;

  constructor(ports: UnknotPorts) {
    const parts = assemble(ports);
    this.#parts = parts;
    this.commands = parts.commands;
    this.keeper = parts.keeper;
    const publisher = openPublisher(parts);
    this.#publisher = publisher;
    this.#connectChanges();
    const { backupFiles: files, fileDialogs: dialogs } = parts;
    this.handlers = callHandlers({
      ...parts,
      memory: parts.keeper.memory,
      corner: parts.keeper.corner,
      knotExport: { ...parts, dialogs, files },
      view: () => publisher.view,
    });
  }

  start(): void {
    const { changes, computer, engine, keeper, knots, notices } = this.#parts;
    changes.run(() => {
      knots.fillOpenKnots();
      engine.dispatch({ type: 'appStarted' });
      computer.start();
    });
    // By now all is saved, so that what the disk refused is among them.
    if (notices.all.some(isAboutFile)) this.#tellOfNotices();
    // The windows that open now find everything as the start has left it.
    changes.run(() => keeper.begin());
  }

  /** Quitting ends a routine where it is, and is the last thing that is written. */
  stop(): void {
    const { changes, display, engine, keeper } = this.#parts;
    changes.run(() => engine.dispatch({ type: 'leave' }));
    display.withdraw();
    engine.stop();
    keeper.memory.end();
  }

  open(page: Page): void {
    this.#parts.windows.open('main', page);
  }

  windowClosed(name: WindowName): void {
    this.#parts.changes.run(() => this.#forgetWindow(name));
  }

  /** A window that dies comes back as it was, but not again and again. */
  windowFailed(name: WindowName): void {
    const { changes, keeper } = this.#parts;
    changes.run(() => {
      if (!keeper.reopen(name)) this.#forgetWindow(name);
    });
  }

  computerSleeps(): void {
    this.#dispatch('asleep');
  }

  computerWakes(): void {
    this.#parts.engine.refreshTimeZone();
    this.#dispatch('awake');
  }

  screenLocks(): void {
    this.#dispatch('locked');
  }

  screenUnlocks(): void {
    this.#parts.engine.refreshTimeZone();
    this.#dispatch('unlocked');
  }

  timeZoneChanges(): void {
    this.#parts.engine.refreshTimeZone();
    this.#dispatch('tick');
  }

  /** Whether the person wants not to be disturbed; `null`: this computer does not tell. */
  doNotDisturbChanges(on: boolean | null): void {
    const { changes, computer } = this.#parts;
    changes.run(() => computer.tellDoNotDisturb(on));
  }

  /** The reason line. */
  get reason(): string {
    return this.#publisher.reason;
  }

  /** How things stand, for the answers of the command line. */
  get situation(): AppSituation {
    const { engine, language, profile } = this.#parts;
    const { units } = profile.settings.look;
    return { state: engine.state, now: engine.now(), units, t: language.t };
  }

  #connectChanges(): void {
    const { changes, clock, commands, computer, engine, notices, windows } = this.#parts;
    changes.connect({
      followers: [(before, after) => computer.followSettings(before, after)],
      publish: () => {
        notices.followTimeZone(clock.zone());
        this.#publisher.publish();
      },
      readAgain: () => this.#readAgain(),
      carryOut: carryOutEffects({
        ...this.#parts,
        onAnswer: (answer) => answerNudge(answer, commands, windows),
        onDisplayFailed: () => changes.run(() => engine.dispatch({ type: 'displayFailed' })),
      }),
    });
  }

  #readAgain(): boolean {
    const { engine, eventLog, keeper, knots, profile } = this.#parts;
    keeper.memory.readAgain();
    const isProfileRead = profile.readAgain();
    const isHistoryRead = eventLog.isUnread && eventLog.readAgain();
    if (isProfileRead) engine.goOnFrom(profile.savedState);
    if (isHistoryRead) knots.readAgain();
    if (isProfileRead) knots.fillOpenKnots();
    return isProfileRead || isHistoryRead;
  }

  #dispatch(type: 'asleep' | 'awake' | 'locked' | 'unlocked' | 'tick'): void {
    const { changes, engine } = this.#parts;
    changes.run(() => engine.dispatch({ type }));
  }

  #forgetWindow(name: WindowName): void {
    const { backups, dialog, effectRecorder, engine, keeper, knots, safety } = this.#parts;
    keeper.forget(name);
    switch (name) {
      case 'main':
        dialog.release();
        backups.cancel();
        safety.close();
        knots.forget();
        break;
      case 'player':
        effectRecorder.forgetLastRoutine();
        engine.dispatch({ type: 'leave' });
        break;
      case 'nudge':
        break;
    }
  }

  /** Once, at the start; the windows keep saying it until it is dismissed. */
  #tellOfNotices(): void {
    const { display, language, notices } = this.#parts;
    const unread = notices.all.some(({ kind }) => NOT_READ.has(kind));
    const title = language.t(unread ? 'notices.notReadAtStart' : 'notices.notSavedAtStart');
    void display.show({ title, buttons: [] }, () => this.open('today'));
  }
}
