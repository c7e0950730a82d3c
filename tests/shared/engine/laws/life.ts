import type { QuietReason } from '../../../../shared/engine/quiet-reasons.ts';
import type { EngineEvent } from '../../../../shared/engine/turn.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';
import type { Instant } from '../../../../shared/time.ts';

/* A generated life: a day or more of a person, their computer and the clock on its wall. Durations in milliseconds. */

type EventOf<Type extends EngineEvent['type']> = Extract<EngineEvent, { type: Type }>;

/** What the person can do at any moment, sensible or not. */
export type Deed = EventOf<
  | 'start'
  | 'player'
  | 'spotScore'
  | 'addWeight'
  | 'leave'
  | 'comfort'
  | 'snooze'
  | 'skip'
  | 'moved'
  | 'drink'
  | 'undoDrink'
  | 'posture'
  | 'resume'
  | 'meetingOver'
  | 'offerAnswered'
  | 'displayFailed'
>;

export type Happening =
  | { readonly is: 'deed'; readonly deed: Deed }
  | { readonly is: 'pause'; readonly minutes: number | null; readonly byClock: boolean }
  | { readonly is: 'meeting'; readonly minutes: number | null }
  | { readonly is: 'quiet'; readonly why: QuietReason; readonly lasts: number }
  | { readonly is: 'allQuietOver' }
  /** The screen is locked, the computer sleeps, the app is not running; then again as before. */
  | { readonly is: 'lock' | 'sleep' | 'down'; readonly lasts: number }
  /** Nobody touches anything; somebody types without any pause. */
  | { readonly is: 'idle' | 'typing'; readonly lasts: number }
  /** The wall clock is set, and noticed at once. */
  | { readonly is: 'clock'; readonly by: number }
  | { readonly is: 'travel'; readonly timeZone: string }
  | { readonly is: 'settings'; readonly settings: Settings }
  /** What the person answers about their health from now on. */
  | { readonly is: 'health'; readonly health: HealthAnswers }
  /** The shell looks at the clock though nothing is to happen. */
  | { readonly is: 'look' };

/** What the person does with a prompt. In a routine that is begun comes `endsWith` after `stays`, if that is not `null`. */
export interface Answer {
  readonly after: number;
  readonly does: 'nothing' | 'start' | 'snooze' | 'skip' | 'drink' | 'moved' | 'switch';
  readonly stays: number | null;
  readonly endsWith: Happening;
}

export interface Life {
  readonly timeZone: string;
  readonly start: Instant;
  readonly lasts: number;
  readonly settings: Settings;
  readonly health: HealthAnswers;
  /** Whether the computer can tell when keyboard and mouse were last used. */
  readonly tellsInput: boolean;
  /** In turn, one for each showing of a prompt. */
  readonly answers: readonly Answer[];
  /** In order of time; `at` is the time passed since the start. */
  readonly script: readonly { readonly at: number; readonly happening: Happening }[];
}
