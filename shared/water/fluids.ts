import type { Settings } from '../settings/schema.ts';
import { fluidLimit, maySuggestWater } from '../safety/answers.ts';
import type { HealthAnswers } from '../safety/answers.ts';
import type { Instant } from '../time.ts';
import type { Units } from './fluid-units.ts';

/* How the app treats drinks, given the person's health answers. */

/**
 * `unanswered`, `off`: shows only what was logged before. `guide`: reminders and the day's guide. `logOnly`: logs drinks
 * against the clinician's limit, without reminders or guide. `stopped`: signs of too much water were ticked, and no
 * professional has checked since. An answer that is too old, or was in a file that could not be read, is none.
 */
export const WATER_MODES = ['unanswered', 'guide', 'off', 'logOnly', 'stopped'] as const;
export type WaterMode = (typeof WATER_MODES)[number];

/** A person with a limit can log drinks only after giving its number. */
export function waterMode(
  health: HealthAnswers,
  { ceilingMl }: Settings['reminders']['water'],
  now: Instant,
): WaterMode {
  if (health.waterStopped !== null) return 'stopped';
  if (fluidLimit(health) !== true) return maySuggestWater(health, now) ? 'guide' : 'unanswered';
  return health.logsFluids && ceilingMl !== null ? 'logOnly' : 'off';
}

/** Whether drinks can be logged. */
export function mayLogWater(mode: WaterMode): boolean {
  return mode === 'guide' || mode === 'logOnly';
}

/** Per cent of the limit from which the app says that it is near. */
export const NEAR_PERCENT = 80;

/** How close the day's drinks are to the clinician's limit; `null`: no limit, or still far from it. */
export function ceilingState(todayMl: number, ceilingMl: number | null): 'near' | 'reached' | null {
  if (ceilingMl === null) return null;
  if (todayMl >= ceilingMl) return 'reached';
  return 100 * todayMl >= NEAR_PERCENT * ceilingMl ? 'near' : null;
}

/** Millilitres in a day from which the app mentions it. */
export const LONG_DAY = 4_000;

export function isLongDay(todayMl: number): boolean {
  return todayMl >= LONG_DAY;
}

/** Millilitres of common vessels: a cup, a can, a bottle. */
export const OTHER_AMOUNTS: Readonly<Record<Units, readonly number[]>> = {
  ml: [150, 330, 500],
  usFlOz: [237, 355, 500],
};

/** Foods with potassium, shown only to people who answered that nothing limits their fluids. */
export const MINERAL_FOODS = [
  'apricots',
  'oranges',
  'bananas',
  'potatoes',
  'spinach',
  'beans',
  'nuts',
  'milk',
] as const;
