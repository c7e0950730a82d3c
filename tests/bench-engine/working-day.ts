import type { EngineEvent } from '../../shared/engine/turn.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/time.ts';

/* A day at work as it often is, from 08:55 until 17:20. Times in milliseconds after midnight. */

export const UP = 8 * HOUR + 55 * MINUTE;
export const HOME = 17 * HOUR + 20 * MINUTE;

/** From `from` until `until` nobody touches anything, or somebody types without a pause. */
export interface Spell {
  readonly is: 'idle' | 'typing';
  readonly from: number;
  readonly until: number;
}

export const SPELLS: readonly Spell[] = [
  { is: 'typing', from: 9 * HOUR + 20 * MINUTE, until: 9 * HOUR + 34 * MINUTE },
  { is: 'idle', from: 10 * HOUR + 5 * MINUTE, until: 10 * HOUR + 7 * MINUTE },
  { is: 'idle', from: 10 * HOUR + 50 * MINUTE, until: 10 * HOUR + 58 * MINUTE },
  { is: 'typing', from: 14 * HOUR, until: 14 * HOUR + 20 * MINUTE },
  { is: 'idle', from: 16 * HOUR + 10 * MINUTE, until: 16 * HOUR + 13 * MINUTE },
];

export interface Entry {
  readonly at: number;
  readonly event: EngineEvent;
}

/** What happens on every such day, in order of time; at night the computer sleeps. */
export const HAPPENINGS: readonly Entry[] = [
  { at: UP, event: { type: 'awake' } },
  { at: 9 * HOUR + 50 * MINUTE, event: { type: 'quiet', why: 'cameraOrMicrophone' } },
  { at: 10 * HOUR + 25 * MINUTE, event: { type: 'quietOver', why: 'cameraOrMicrophone' } },
  { at: 11 * HOUR + 10 * MINUTE, event: { type: 'drink', ml: 200 } },
  { at: 11 * HOUR + 30 * MINUTE, event: { type: 'locked' } },
  { at: 11 * HOUR + 32 * MINUTE, event: { type: 'unlocked' } },
  { at: 12 * HOUR + 5 * MINUTE, event: { type: 'locked' } },
  { at: 12 * HOUR + 15 * MINUTE, event: { type: 'asleep' } },
  { at: 12 * HOUR + 45 * MINUTE, event: { type: 'awake' } },
  { at: 12 * HOUR + 45 * MINUTE + 4 * SECOND, event: { type: 'unlocked' } },
  { at: 13 * HOUR + 30 * MINUTE, event: { type: 'posture', is: 'standing' } },
  { at: 14 * HOUR + 40 * MINUTE, event: { type: 'quiet', why: 'fullScreen' } },
  { at: 15 * HOUR + 5 * MINUTE, event: { type: 'quietOver', why: 'fullScreen' } },
  { at: 16 * HOUR + 30 * MINUTE, event: { type: 'moved' } },
  { at: HOME, event: { type: 'asleep' } },
];

/** What the person does with their prompts in turn, five seconds after each has come. */
export const ANSWERS = ['start', 'start', 'snooze', 'start', 'skip', 'start', 'ignore'] as const;
export const REACTION = 5 * SECOND;
