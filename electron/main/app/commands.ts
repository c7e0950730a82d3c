import { outcomeOf, refused } from '../../../shared/command-outcome.ts';
import type { CommandOutcome, Refusal } from '../../../shared/command-outcome.ts';
import { pauseEnd } from '../../../shared/engine/pause-choice.ts';
import type { PauseChoice } from '../../../shared/engine/pause-choice.ts';
import { postureNow } from '../../../shared/engine/posture-now.ts';
import { proposedRoutine } from '../../../shared/engine/proposal.ts';
import type { MeetingMinutes } from '../../../shared/engine/quiet-reasons.ts';
import type { EngineEvent } from '../../../shared/engine/turn.ts';
import { otherThan } from '../../../shared/kinds.ts';
import type { Posture, SnoozeMinutes } from '../../../shared/kinds.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { lockOn, locksBeforeCheck, needsSafetyCheck } from '../../../shared/safety/locks.ts';
import { MINUTE } from '../../../shared/time.ts';
import { waterMode } from '../../../shared/water/fluids.ts';
import type { WaterMode } from '../../../shared/water/fluids.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';
import type { ChangeRunner } from './change-runner.ts';

/** Why nothing can be logged in a mode; `null` where it can. */
const WATER_REFUSALS: Readonly<Record<WaterMode, Refusal | null>> = {
  unanswered: 'fluidsUnanswered',
  stopped: 'waterStopped',
  off: 'fluidsLimited',
  guide: null,
  logOnly: null,
};

/**
 * What a person can do, once for every way in: tray, notification, corner window, shortcuts, calls and the command line only
 * map to it. What health keeps closed is asked here, so that none of them can forget it.
 */
export class Commands {
  readonly #engine: Engine;
  readonly #profile: Profile;
  readonly #changes: ChangeRunner;

  constructor(engine: Engine, profile: Profile, changes: ChangeRunner) {
    this.#engine = engine;
    this.#profile = profile;
    this.#changes = changes;
  }

  /** Starts what the prompt proposes, or the usual routine of this moment. */
  startProposed(): CommandOutcome {
    const { state } = this.#engine;
    const proposed = proposedRoutine(state, this.#profile.plan, this.#engine.now());
    return proposed === null ? refused('nothingProposed') : this.start(proposed.routine, proposed.form);
  }

  start(routine: RoutineId, form: RoutineForm = FULL_FORM): CommandOutcome {
    // The check asks what is not answered yet, so that only the rest keeps it from beginning.
    const isGated = needsSafetyCheck(routine, form);
    const locks = isGated ? locksBeforeCheck(this.#profile.health) : this.#profile.plan.locks;
    const lock = lockOn(routine, form, locks);
    if (lock !== null) return refused(lock);
    if (isGated) return refused('needsSafetyCheck');
    const why = this.#engine.state.player === null ? 'notNow' : 'routineRuns';
    return this.#dispatch({ type: 'start', routine, form, checked: false }, why);
  }

  snooze(minutes: SnoozeMinutes = this.#profile.plan.prompt.snoozeMinutes): CommandOutcome {
    const isOpen = this.#engine.state.prompt?.phase === 'open';
    return this.#dispatch({ type: 'snooze', minutes }, isOpen ? 'noSnoozeLeft' : 'noPrompt');
  }

  skip(): CommandOutcome {
    return this.#dispatch({ type: 'skip' }, 'noPrompt');
  }

  moved(): CommandOutcome {
    return this.#dispatch({ type: 'moved' }, 'nothingChanged');
  }

  /** Logs a drink of so many millilitres, or a glass. */
  drink(ml: number = this.#profile.plan.water.glassMl): CommandOutcome {
    const { health, settings } = this.#profile;
    const refusal = WATER_REFUSALS[waterMode(health, settings.reminders.water, this.#engine.now().instant)];
    return refusal === null ? this.#dispatch({ type: 'drink', ml }, 'nothingChanged') : refused(refusal);
  }

  undoDrink(): CommandOutcome {
    return this.#dispatch({ type: 'undoDrink' }, 'noDrink');
  }

  /** The person says how they work from now on. */
  statePosture(is: Posture): CommandOutcome {
    return this.#dispatch({ type: 'posture', is }, 'nothingChanged');
  }

  switchPosture(): CommandOutcome {
    return this.statePosture(otherThan(postureNow(this.#engine.state, this.#profile.plan)));
  }

  /** Refused when the pause would be over at once. */
  pause(choice: PauseChoice): CommandOutcome {
    const until = pauseEnd(choice, this.#profile.settings.hours, this.#engine.now());
    return this.#dispatch({ type: 'pause', until, byClock: choice.for !== 'minutes' }, 'pauseOver');
  }

  resume(): CommandOutcome {
    return this.#dispatch({ type: 'resume' }, 'notPaused');
  }

  /** In a meeting for so long; `null` = until the person says that it is over. */
  meeting(minutes: MeetingMinutes): CommandOutcome {
    const until = minutes === null ? null : this.#engine.now().instant + minutes * MINUTE;
    return this.#dispatch({ type: 'meeting', until }, 'nothingChanged');
  }

  endMeeting(): CommandOutcome {
    return this.#dispatch({ type: 'meetingOver' }, 'noMeeting');
  }

  #dispatch(event: EngineEvent, whyRefused: Refusal): CommandOutcome {
    return this.#changes.run(() => outcomeOf(this.#engine.dispatch(event), whyRefused));
  }
}
