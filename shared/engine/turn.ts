import type { Drink, WaterWarning } from '../water/water.ts';
import type { HistoryRecord } from '../history/events.ts';
import type { PlayerCommand } from '../routines/player.ts';
import type { RoutineForm } from '../routines/routine-form.ts';
import type { Choice } from './routine-proposals.ts';
import type { Leg, RoutineId } from '../routines/routine.ts';
import type { Instant } from '../time.ts';
import type { Posture, ReminderKind, SnoozeMinutes } from '../kinds.ts';
import type { Plan } from './plan.ts';
import type { QuietReason } from './quiet-reasons.ts';
import type { EngineState, HoldReason, Waited } from './state.ts';

/** What can happen to the engine. */
export type EngineEvent =
  /** The app has started and resumes what an earlier run left open. */
  | { readonly type: 'appStarted' }
  /** Time has passed. */
  | { readonly type: 'tick' }
  /** `checked`: the person has just passed the safety check with nothing ticked. */
  | {
      readonly type: 'start';
      readonly routine: RoutineId;
      readonly form: RoutineForm;
      readonly checked: boolean;
    }
  | { readonly type: 'player'; readonly command: PlayerCommand }
  | { readonly type: 'leave' }
  /** How sore the spot is after its hold, 0–10. */
  | { readonly type: 'spotScore'; readonly score: number }
  /** The person takes the offer of the extra weight. */
  | { readonly type: 'addWeight' }
  /** How sore a calf is after the routine that has just ended, 0–10. */
  | { readonly type: 'comfort'; readonly leg: Leg; readonly score: number }
  | { readonly type: 'snooze'; readonly minutes: SnoozeMinutes }
  | { readonly type: 'skip' }
  | { readonly type: 'moved' }
  | { readonly type: 'drink'; readonly ml: number }
  | { readonly type: 'undoDrink' }
  /** The person states their posture. */
  | { readonly type: 'posture'; readonly is: Posture }
  /** `until: null` = until resumed; `byClock`: until a clock time. */
  | { readonly type: 'pause'; readonly until: Instant | null; readonly byClock: boolean }
  | { readonly type: 'resume' }
  /** The person is in a meeting: `until: null` = until they end it. A second event replaces the end of the first. */
  | { readonly type: 'meeting'; readonly until: Instant | null }
  | { readonly type: 'meetingOver' }
  /** The computer reports a reason to keep quiet. */
  | { readonly type: 'quiet'; readonly why: QuietReason }
  /** `why: null` ends all quiet, the person's own meeting included. */
  | { readonly type: 'quietOver'; readonly why: QuietReason | null }
  | { readonly type: 'locked' }
  | { readonly type: 'unlocked' }
  | { readonly type: 'asleep' }
  | { readonly type: 'awake' }
  /** The wall clock was set by this many milliseconds, while elapsed time went on. */
  | { readonly type: 'clockSet'; readonly by: number }
  | { readonly type: 'settingsChanged'; readonly previous: Plan }
  /** Another history has replaced the present one; these are the drinks of its last days. */
  | { readonly type: 'historyReplaced'; readonly drinks: readonly Drink[] }
  /** The person has accepted or declined the offer of a gentler plan. */
  | { readonly type: 'offerAnswered' }
  /** No display method could show the prompt; the tray still offers it. */
  | { readonly type: 'displayFailed' };

/** What the app warns about in its window. */
export type Warning = WaterWarning | 'standingLong';

/** What the shell is to do; effects are data. */
export type Effect =
  | {
      readonly do: 'prompt';
      readonly kinds: readonly ReminderKind[];
      /** Proposed for movement and stretch; `null` if there is none to propose. */
      readonly routine: Choice | null;
      readonly waited: Waited;
      readonly posture: Posture;
      /** Minutes of standing without movement. */
      readonly stood: number;
      readonly canSnooze: boolean;
    }
  | { readonly do: 'dismiss' }
  | { readonly do: 'hold'; readonly why: QuietReason | Exclude<HoldReason, 'quiet'> }
  /** `at`: when it happened, if the engine notices it later; otherwise now. */
  | { readonly do: 'record'; readonly record: HistoryRecord; readonly at?: Instant }
  /** `byItself`: the app reopens it after a crash, without being asked. */
  | { readonly do: 'openRoutine'; readonly routine: RoutineId; readonly byItself: boolean }
  | { readonly do: 'warn'; readonly warning: Warning }
  /** Offer a gentler plan, in the window only. */
  | { readonly do: 'suggest'; readonly preset: 'gentle' }
  | { readonly do: 'displayFailed' };

/** A state during a step, with the effects so far. */
export interface Turn {
  readonly state: EngineState;
  readonly effects: readonly Effect[];
}

export function change(turn: Turn, patch: Partial<EngineState>, ...effects: readonly Effect[]): Turn {
  return { state: { ...turn.state, ...patch }, effects: [...turn.effects, ...effects] };
}

export function record(entry: HistoryRecord, at?: Instant): Effect {
  return at === undefined ? { do: 'record', record: entry } : { do: 'record', record: entry, at };
}
