import type { KnotEntry } from '../../../shared/history/knot-entry.ts';
import { ADVICE } from '../../../shared/knots/knot-view.ts';
import type { Advice, KnotsView, KnotView } from '../../../shared/knots/knot-view.ts';
import type { Leg } from '../../../shared/routines/routine.ts';
import { fluidLimit } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { locksFrom } from '../../../shared/safety/locks.ts';
import { purposeOfAnswering } from '../../../shared/safety/open-questions.ts';
import type { Instant } from '../../../shared/time.ts';
import type { WaterWarning } from '../../../shared/water/water.ts';

/* Today shows one card about health at most: the most urgent. */

type Legs = Leg | 'both';
type Place = Pick<KnotEntry, 'leg' | 'spot'>;

export type HealthCard = WaterWarned | AboutLocks;

/** Too much water within an hour or a day. */
interface WaterWarned {
  readonly is: 'water';
  readonly warning: WaterWarning | 'longDay';
}

/** Words: `safety.ui.card`. */
export type AboutLocks =
  /** Signs of too much water were ticked, and nobody has checked since. */
  | { readonly is: 'waterStopped'; readonly since: Instant }
  | { readonly is: 'legWaits'; readonly legs: Legs; readonly since: Instant }
  /** A knot is severe, and the questions about its leg are open. */
  | { readonly is: 'severeKnot'; readonly legs: Legs }
  | { readonly is: 'unread'; readonly purpose: 'first' | 'again' }
  /** `all`: the questions about pressure and stretching too, so that only the gentlest routines are open. */
  | { readonly is: 'unanswered'; readonly open: 'all' | 'some' }
  | { readonly is: 'advice'; readonly advice: Advice; readonly place: Place }
  | { readonly is: 'knotQuestion'; readonly about: 'backgroundOpen' | 'nextDayOpen'; readonly place: Place }
  /** A knot leaves its leg only the gentlest routines. */
  | { readonly is: 'gentleLeg'; readonly legs: Legs }
  | { readonly is: 'everything' }
  | { readonly is: 'injury' }
  /** `long`: so long ago that the answers lead to no water reminders any more. */
  | { readonly is: 'again'; readonly age: 'month' | 'long' };

export interface HealthSituation {
  readonly health: HealthAnswers;
  readonly water: { readonly warning: WaterWarning | null; readonly longDay: boolean };
  /** The answers are older than 30 days. */
  readonly asksAgain: boolean;
  /** The log of knots, where a knot is open. `asked`: it is on its way; `null`: there is nothing to ask, or no answer. */
  readonly log: KnotsView | 'asked' | null;
  /** The answer about fluids is so old that it leads to no water reminders. */
  readonly fluidsAreOld: boolean;
}

/** The most urgent card, or `null`. What weighs less than a knot waits until the log of knots is there. */
export function healthCardOf(situation: HealthSituation): HealthCard | null {
  const urgent = urgentCard(situation);
  if (urgent !== null || situation.log === 'asked') return urgent;
  return logCard(situation.log?.open ?? []) ?? lastingCard(situation);
}

/** Whether the log of knots can have something to say. */
export function hasOpenKnot({ openKnots }: HealthAnswers): boolean {
  const { left, right } = openKnots ?? { left: 'severe', right: 'severe' };
  return left !== null || right !== null;
}

function urgentCard({ health, water: { warning, longDay } }: HealthSituation): HealthCard | null {
  const { waterStopped, legs } = health;
  const locks = locksFrom(health);
  const waiting = legsOf(locks.legs);
  const severe = legsOf(locks.severeKnots);
  if (waterStopped !== null) return { is: 'waterStopped', since: waterStopped };
  if (warning !== null && warning !== 'slowDown') return { is: 'water', warning };
  if (waiting !== null) return { is: 'legWaits', legs: waiting, since: firstOf(legs) };
  if (severe !== null) return { is: 'severeKnot', legs: severe };
  const purpose = purposeOfAnswering(health);
  if (locks.unread) return { is: 'unread', purpose };
  if (warning !== null) return { is: 'water', warning };
  if (longDay) return { is: 'water', warning: 'longDay' };
  return purpose === 'first' ? { is: 'unanswered', open: locks.unanswered ? 'all' : 'some' } : null;
}

function logCard(open: readonly KnotView[]): HealthCard | null {
  for (const advice of ADVICE) {
    const knot = open.find((each) => each.advice.includes(advice));
    if (knot !== undefined) return { is: 'advice', advice, place: placeOf(knot) };
  }
  const asking = open.find(asksBackground);
  if (asking !== undefined) return { is: 'knotQuestion', about: 'backgroundOpen', place: placeOf(asking) };
  const pressed = open.find(({ asksNextDay }) => asksNextDay);
  return pressed === undefined ? null : { is: 'knotQuestion', about: 'nextDayOpen', place: placeOf(pressed) };
}

function lastingCard({ health, asksAgain, fluidsAreOld }: HealthSituation): HealthCard | null {
  const locks = locksFrom(health);
  const gentle = legsOf(locks.soreKnots);
  if (gentle !== null) return { is: 'gentleLeg', legs: gentle };
  if (locks.everything) return { is: 'everything' };
  if (locks.injury) return { is: 'injury' };
  if (!asksAgain) return null;
  return { is: 'again', age: fluidsAreOld && fluidLimit(health) === false ? 'long' : 'month' };
}

function asksBackground({ pressure }: KnotView): boolean {
  return !pressure.allowed && pressure.why === 'backgroundOpen';
}

function placeOf({ entry: { leg, spot } }: KnotView): Place {
  return { leg, spot };
}

function legsOf([leg, other]: readonly Leg[]): Legs | null {
  if (leg === undefined) return null;
  return other === undefined ? leg : 'both';
}

function firstOf({ left, right }: HealthAnswers['legs']): Instant {
  return Math.min(left ?? Infinity, right ?? Infinity);
}
