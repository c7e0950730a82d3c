import type { Plan } from '../../../../shared/engine/plan.ts';
import type { QuietReason } from '../../../../shared/engine/quiet-reasons.ts';
import type { EngineState } from '../../../../shared/engine/state.ts';
import type { Effect, EngineEvent } from '../../../../shared/engine/turn.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import type { Instant, Now } from '../../../../shared/time.ts';
import type { Life } from './life.ts';

/** How things really are, told by the one who makes them up and not by the engine. */
export interface Truth {
  readonly locked: boolean;
  /** Time passed since the start, as in all that is not an `Instant`. */
  readonly lastTouch: number;
  readonly quiet: ReadonlySet<QuietReason>;
  readonly paused: boolean;
}

/** One step of the engine. */
export interface Moment {
  /** Time passed since the start, whatever the clock shows. */
  readonly at: number;
  readonly now: Now;
  readonly event: EngineEvent;
  /** The zone in which the step before was made. */
  readonly zoneBefore: string;
  /** Something besides time has changed: an event, or the person at the keyboard, or the zone. */
  readonly intervened: boolean;
  readonly plan: Plan;
  readonly health: HealthAnswers;
  readonly before: EngineState;
  readonly state: EngineState;
  readonly effects: readonly Effect[];
  readonly truth: Truth;
  /** The instant that the clock shows at a time since the start. */
  readonly onClock: (at: number) => Instant;
}

/** Watches a life from its start, and throws when it is broken. */
export type Law = (life: Life) => (moment: Moment) => void;

/** A law is broken: says what was seen. */
export function must(holds: boolean, law: string, seen: () => unknown): void {
  if (!holds) throw new Error(`${law}\n${JSON.stringify(seen(), null, 1)}`);
}
