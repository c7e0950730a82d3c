import type { WaterWarning } from '../health/water.ts';
import type { HistoryRecord } from '../history/events.ts';
import type { PlayerCommand } from '../routines/player.ts';
import type { RoutineId } from '../routines/routine.ts';
import type { Instant } from '../time.ts';
import type { ReminderKind, SnoozeMinutes } from './kinds.ts';
import type { Plan } from './plan.ts';
import type { EngineState, Waited } from './state.ts';

/** What can happen to the engine. */
export type EngineEvent =
  /** The app has started; what an earlier run left open is taken up. */
  | { readonly type: 'appStarted' }
  /** Time has passed. */
  | { readonly type: 'tick' }
  | { readonly type: 'start'; readonly routine: RoutineId }
  | { readonly type: 'player'; readonly command: PlayerCommand }
  | { readonly type: 'leave' }
  | { readonly type: 'snooze'; readonly minutes: SnoozeMinutes }
  | { readonly type: 'skip' }
  | { readonly type: 'moved' }
  | { readonly type: 'drink'; readonly ml: number }
  | { readonly type: 'undoDrink' }
  /** `until: null` = until resumed. */
  | { readonly type: 'pause'; readonly until: Instant | null }
  | { readonly type: 'resume' }
  | { readonly type: 'settingsChanged'; readonly previous: Plan }
  /** No display method could show the prompt. The tray still offers it. */
  | { readonly type: 'displayFailed' };

/** What the shell is to do; effects are data. */
export type Effect =
  | {
      readonly do: 'prompt';
      readonly kinds: readonly ReminderKind[];
      /** Proposed with a movement prompt. */
      readonly routine: RoutineId | null;
      readonly waited: Waited;
      readonly canSnooze: boolean;
    }
  | { readonly do: 'dismiss' }
  | { readonly do: 'record'; readonly record: HistoryRecord }
  | { readonly do: 'openRoutine'; readonly routine: RoutineId }
  | { readonly do: 'warn'; readonly warning: WaterWarning }
  | { readonly do: 'displayFailed' };

/** A state on its way through a step, with the effects gathered so far. */
export interface Turn {
  readonly state: EngineState;
  readonly effects: readonly Effect[];
}

export function change(turn: Turn, patch: Partial<EngineState>, ...effects: readonly Effect[]): Turn {
  return { state: { ...turn.state, ...patch }, effects: [...turn.effects, ...effects] };
}

export function record(entry: HistoryRecord): Effect {
  return { do: 'record', record: entry };
}
