import { unanswered } from '../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../shared/safety/answers.ts';
import { HOUR } from '../../shared/time.ts';
import { historyOf, instantAt } from './day.ts';

/* What most states have in common: a morning with a few breaks and two glasses of water. */

const fewDaysAgo = instantAt('09:20:00') - 96 * HOUR;

/** Somebody who has answered all about their health, and ticked nothing. */
export const HEALTHY: HealthAnswers = {
  ...unanswered,
  suitability: { at: fewDaysAgo, ticked: [], cleared: false },
  fluids: { at: fewDaysAgo, ticked: [] },
  balance: true,
  background: { at: fewDaysAgo, ticked: [], cleared: false },
};

export const MORNING_DRINKS = [
  { at: instantAt('09:40:00'), ml: 200 },
  { at: instantAt('10:41:00'), ml: 200 },
];

export const MORNING = historyOf([
  ['09:31:25', over('done', 60, { left: 10, right: 10, both: 40 })],
  ['09:40:00', { what: 'water', kinds: [], ml: 200 }],
  ['10:11:00', { what: 'skipped', kinds: ['move'] }],
  ['10:41:00', { what: 'water', kinds: ['water'], ml: 200 }],
  ['10:44:00', over('partial', 40, { left: 0, right: 0, both: 40 })],
]);

function over(
  what: 'done' | 'partial',
  seconds: number,
  sides: { left: number; right: number; both: number },
) {
  return { what, routine: 'R1', kinds: ['move' as const], seconds, ofSeconds: 60, sides };
}
