import { presentRange } from '../../../../shared/engine/hours.ts';
import type { IntervalKind } from '../../../../shared/kinds.ts';
import type { Plan } from '../../../../shared/engine/plan.ts';
import { HOUR, MINUTE, localDay } from '../../../../shared/time.ts';
import { must } from './moment.ts';
import type { Law, Moment } from './moment.ts';
import { showings } from './showing-laws.ts';

/** The longest and the shortest time between two nudges of a kind, in minutes. */
function minutesOf(kind: IntervalKind, { kinds }: Plan): readonly [shortest: number, longest: number] {
  if (kind !== 'posture') return [kinds[kind].everyMinutes, kinds[kind].everyMinutes];
  const { sitMinutes, standMinutes } = kinds.posture;
  return [Math.min(sitMinutes, standMinutes), Math.max(sitMinutes, standMinutes)];
}

/**
 * Nobody who is at work and free waits in vain: without a prompt, a nudge comes when its interval or the gap is over, or
 * as soon after as typing allows.
 */
export const noNudgeIsLost =
  (kind: IntervalKind): Law =>
  () => {
    let freeSince = 0;
    let wasFree = false;
    let drunk = false;
    return (moment) => {
      const { at, now, plan, event, before, state } = moment;
      // Who is taken to sit again starts anew.
      const intervened = moment.intervened || (kind === 'posture' && before.posture !== state.posture);
      drunk ||= event.type === 'drink';
      if (!wasFree || intervened) freeSince = at;
      const hoursSince = at - now.instant + (presentRange(plan.hours, now)?.start ?? now.instant);
      freeSince = Math.max(freeSince, hoursSince);
      const { gapMinutes, holdMinutes } = plan.prompt;
      const longest = Math.max(minutesOf(kind, plan)[1], gapMinutes, 2) + holdMinutes;
      must(at - freeSince <= longest * MINUTE, `No nudge is lost: ${kind}.`, () => ({ freeSince, moment }));
      const limited = kind === 'water' && (drunk || plan.water.bedtime !== null);
      wasFree = plan.kinds[kind].enabled && !limited && isFree(moment);
    };
  };

function isFree({ now, plan, truth, state }: Moment): boolean {
  const { player, prompt, away } = state;
  const busy = player !== null || prompt !== null || away !== null;
  const closed = truth.locked || truth.paused || truth.quiet.size > 0;
  return !busy && !closed && presentRange(plan.hours, now) !== null;
}

/** What has just been dealt with is not asked for again before its interval is over; the merging time may take it along. */
export const nothingComesTwice =
  (kind: 'move' | 'water'): Law =>
  () => {
    let dealtWith = 0;
    let looked = 0;
    return (moment) => {
      const { at, plan, event, before, state, effects } = moment;
      const waited = before.prompt?.kinds.includes(kind) === true;
      const joins = !waited && showings(effects).some(({ kinds }) => kinds.includes(kind));
      // Some people move each time that they sit down again.
      const byItself = kind !== 'move' || plan.kinds.posture.moveMinutes === 0;
      const least = (minutesOf(kind, plan)[0] - plan.prompt.mergeMinutes) * MINUTE;
      must(!joins || !byItself || at - dealtWith >= least, `Not twice: ${kind}.`, () => ({
        dealtWith,
        moment,
      }));
      const ended = waited && state.prompt?.kinds.includes(kind) !== true;
      const credited = effects.some((effect) => effect.do === 'record' && credits(effect.record.what, kind));
      // While nobody looks a prompt ends with the hours.
      const endsAfter = event.type === 'awake' || event.type === 'appStarted' ? looked : at;
      looked = at;
      // What a change of settings takes back has not been dealt with.
      if (ended && event.type !== 'settingsChanged') dealtWith = endsAfter;
      if (credited || (event.type === 'resume' && before.pause !== null)) dealtWith = at;
    };
  };

function credits(what: string, kind: 'move' | 'water'): boolean {
  const own = kind === 'water' ? ['water'] : ['moved', 'done', 'partial', 'natural'];
  return own.includes(what);
}

/** Water stays under 700 ml an hour and stops at the day's goal, whatever the clock does meanwhile. */
export const waterWithinItsLimits: Law = () => {
  let drinks: readonly { readonly at: number; readonly ml: number }[] = [];
  return (moment) => {
    const { at, event, effects, plan, now, onClock } = moment;
    if (event.type === 'drink') drinks = [...drinks, { at, ml: event.ml }];
    if (event.type === 'undoDrink') drinks = drinks.slice(0, -1);
    if (!showings(effects).some(({ kinds }) => kinds.includes('water'))) return;
    const lastHour = total(drinks.filter((drink) => drink.at > at - HOUR));
    const dayOf = (time: number) => localDay(onClock(time), now.timeZone);
    const today = total(drinks.filter((drink) => dayOf(drink.at) === dayOf(at)));
    must(lastHour + plan.water.glassMl < 700, 'No glass brings the hour to 700 ml.', () => ({
      drinks,
      moment,
    }));
    must(today < plan.water.goalMl, 'No glass after the goal.', () => ({ drinks, moment }));
    must(plan.kinds.water.enabled, 'No glass for whom fluids are limited.', () => moment);
  };
};

function total(drinks: readonly { readonly ml: number }[]): number {
  return drinks.reduce((sum, { ml }) => sum + ml, 0);
}
