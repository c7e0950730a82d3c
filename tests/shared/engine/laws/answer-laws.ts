import { hoursStart } from '../../../../shared/engine/hours-start.ts';
import { presentRange } from '../../../../shared/engine/hours.ts';
import { MOST_SNOOZES } from '../../../../shared/kinds.ts';
import type { ReminderKind } from '../../../../shared/kinds.ts';
import { postureEnd, postureNow } from '../../../../shared/engine/posture-now.ts';
import { heldKinds } from '../../../../shared/engine/showing.ts';
import type { EngineState } from '../../../../shared/engine/state.ts';
import { nextGlassAt } from '../../../../shared/water/water.ts';
import type { HistoryRecord } from '../../../../shared/history/events.ts';
import { must } from './moment.ts';
import type { Law, Moment } from './moment.ts';

/** Records that end a prompt, or a part of it, and name the kinds that they end. */
const ENDINGS: readonly HistoryRecord['what'][] = [
  'done',
  'partial',
  'stopped',
  'skipped',
  'missed',
  'withdrawn',
  'moved',
  'water',
];

const ROUTINE_OVER: ReadonlySet<HistoryRecord['what']> = new Set(['done', 'partial', 'stopped']);

/**
 * Each kind that a prompt has shown comes to exactly one recorded end: an answer, its lapse, its withdrawal or a break of
 * one's own. Told from the effects alone, and compared with the state.
 */
export const everyNudgeEndsOnce: Law = () => {
  let waiting: readonly ReminderKind[] = [];
  /** Answered by an absence that is not over yet. */
  let owed: readonly ReminderKind[] = [];
  return (moment) => {
    const { effects, state, before } = moment;
    let isUnderWay = before.prompt?.phase === 'started';
    for (const effect of effects) {
      if (effect.do === 'prompt') {
        const lost = waiting.filter((kind) => !effect.kinds.includes(kind));
        must(lost.length === 0, 'A prompt comes back with all its kinds.', () => moment);
        waiting = effect.kinds;
      }
      if (effect.do !== 'record') continue;
      if (ROUTINE_OVER.has(effect.record.what)) isUnderWay = false;
      // Another stretch that came due meanwhile is taken back; the one that is being done ends with its routine.
      if (isUnderWay && effect.record.what === 'withdrawn') continue;
      const ended = endedBy(effect.record, moment, waiting);
      const named = ended.filter((kind) => waiting.includes(kind));
      must(endsRightly(effect.record, named, ended), 'A record ends what has been shown.', () => moment);
      waiting = waiting.filter((kind) => !ended.includes(kind));
      if (effect.record.what !== 'natural') continue;
      const { kinds } = effect.record;
      const all = owed.every((kind) => kinds.includes(kind));
      const known = kinds.every((kind) => owed.includes(kind) || waiting.includes(kind));
      must(all && known, 'A break says what it has answered.', () => ({ owed, waiting, moment }));
      owed = [];
      waiting = waiting.filter((kind) => !kinds.includes(kind));
    }
    const left = waiting.filter((kind) => state.prompt?.kinds.includes(kind) !== true);
    const byAbsence = left.filter((kind) => wasAnswered(kind, before, state));
    must(same(left, byAbsence), 'No nudge ends without a record.', () => ({ left, moment }));
    owed = [...owed, ...byAbsence];
    waiting = waiting.filter((kind) => !left.includes(kind));
    must(same(waiting, state.prompt?.kinds ?? []), 'What waits has been shown.', () => ({ waiting, moment }));
    must(state.away !== null || owed.length === 0, 'A break that is over is recorded.', () => ({
      owed,
      moment,
    }));
  };
};

/** What resolves a nudge that was held and never shown; each is a record. */
const RESOLVES: ReadonlySet<HistoryRecord['what']> = new Set([
  ...ENDINGS,
  'natural',
  'posture',
  'paused',
  'resumed',
  'dropped',
]);

/**
 * What was held without having been shown is shown, or its end is recorded, before the hours are over. What a routine
 * answers that goes on beyond them is known when it is over. A glass that may not be drunk any more, so near to bed, is
 * over by itself, and so is a change of posture for who is taken to sit or stand as usual again.
 */
export const whatIsHeldIsNotLost: Law = () => {
  let held: readonly ReminderKind[] = [];
  return (moment) => {
    const { before, state, effects, event, plan, now } = moment;
    const resolved = effects.some(
      (effect) => effect.do === 'prompt' || (effect.do === 'record' && RESOLVES.has(effect.record.what)),
    );
    const moved = event.type === 'clockSet' || event.type === 'settingsChanged';
    if (resolved || moved || moment.zoneBefore !== now.timeZone) held = [];
    const isHeld = state.holding !== null && state.prompt === null;
    if (isHeld && (held.length > 0 || before.holding === null)) {
      held = [...new Set([...held, ...heldKinds(state, plan, now)])];
    }
    const lastMoment = now.instant - 1;
    const noGlass = nextGlassAt(lastMoment, state.drinks, plan.water, now.timeZone) > lastMoment;
    if (noGlass) held = held.filter((kind) => kind !== 'water');
    if (postureWasForgotten(moment)) held = held.filter((kind) => kind !== 'posture');
    const over = presentRange(plan.hours, now) === null && state.player === null;
    must(held.length === 0 || !over, 'What was held is shown or recorded.', () => ({ held, moment }));
  };
};

/** No record is dated to the future, and an absence that began before the present hours is no break in them. */
export const recordsBelongToTheirTime: Law = () => (moment) => {
  const { before, state, effects, plan, now } = moment;
  const range = presentRange(plan.hours, now);
  for (const effect of effects) {
    if (effect.do !== 'record') continue;
    must((effect.at ?? now.instant) <= now.instant, 'No record is dated to the future.', () => moment);
    const isOwnBreak = effect.record.what === 'natural' && effect.record.kinds.length === 0;
    if (!isOwnBreak || effect.at !== undefined || before.away === null) continue;
    const began = range !== null && before.away.since >= hoursStart(state, range);
    must(began, 'A break began inside the hours.', () => moment);
  }
};

/** What was said about the posture was over before the hours were. */
function postureWasForgotten({ before, state, plan, now: { timeZone } }: Moment): boolean {
  if (before.posture === null || postureNow(before, plan) === postureNow(state, plan)) return false;
  const end = postureEnd(before.posture.at, timeZone);
  return presentRange(plan.hours, { instant: end, timeZone }) !== null;
}

function endedBy(
  record: HistoryRecord,
  { before, state }: Moment,
  waiting: readonly ReminderKind[],
): readonly ReminderKind[] {
  // A stopped routine puts its prompt off, while it can be put off.
  if (record.what === 'stopped' && before.prompt !== null && before.prompt.snoozes < MOST_SNOOZES) return [];
  // A switch of posture is what its prompt asked for.
  if (record.what === 'posture') {
    return waiting.includes('posture') && state.prompt?.kinds.includes('posture') !== true ? ['posture'] : [];
  }
  return ENDINGS.includes(record.what) && 'kinds' in record ? record.kinds : [];
}

/** What became due and was never shown is missed as a whole, or withdrawn. */
function endsRightly(
  { what }: HistoryRecord,
  named: readonly ReminderKind[],
  ended: readonly ReminderKind[],
): boolean {
  const neverShown = (what === 'missed' || what === 'withdrawn') && named.length === 0;
  return neverShown || named.length === ended.length;
}

function wasAnswered(kind: ReminderKind, before: EngineState, state: EngineState): boolean {
  return state.away?.answered.includes(kind) === true && before.away?.answered.includes(kind) !== true;
}

function same(some: readonly ReminderKind[], others: readonly ReminderKind[]): boolean {
  return some.length === others.length && some.every((kind) => others.includes(kind));
}
