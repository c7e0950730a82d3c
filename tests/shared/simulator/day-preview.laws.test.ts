import { expect, test } from 'vitest';
import { presentRange, rangesOfDay } from '../../../shared/engine/hours.ts';
import { reasonAt } from '../../../shared/engine/reason.ts';
import { restOfDay } from '../../../shared/simulator/day-preview.ts';
import { HOUR, localDayOf } from '../../../shared/time.ts';
import { LAW_TIMEOUT, expectLaws } from '../engine/laws/check.ts';
import { must } from '../engine/laws/moment.ts';
import type { Law, Moment } from '../engine/laws/moment.ts';

/** A look at the rest of the day takes as long as hundreds of steps, so not every moment of a life gets one. */
const LOOKS_EVERY = 40;

let looks = 0;

const theRestOfTheDayIsAsAnnounced: Law = () => {
  let moments = 0;
  return (moment) => {
    moments += 1;
    if (moments % LOOKS_EVERY !== 0 || moment.state.asleep) return;
    looks += 1;
    const planned = restOfDay(moment.state, moment.plan, moment.now);
    inOrder(planned, moment);
    beginsAsAnnounced(planned, moment);
  };
};

type Planned = ReturnType<typeof restOfDay>;

function inOrder(planned: Planned, moment: Moment): void {
  const { plan, now } = moment;
  const end = endOfDay(moment);
  const told = () => ({ planned, moment });
  planned.forEach(({ at, kinds }, index) => {
    const before = planned[index - 1]?.at ?? now.instant - 1;
    must(before < at && at < end, 'One after the other, from now to the end of the day.', told);
    must(presentRange(plan.hours, { ...now, instant: at }) !== null, 'Only inside the hours.', told);
    must(kinds.length > 0, 'Each is for something.', told);
    must(
      kinds.every((kind) => plan.kinds[kind].enabled),
      'Only what is on.',
      told,
    );
  });
  // Standing for five minutes at a time is the busiest plan.
  must(planned.length <= ((end - now.instant) / HOUR) * 12 + 2, 'No more than can be.', told);
}

/** The reason line and the timeline stand on one page, so they must say the same. */
function beginsAsAnnounced(planned: Planned, moment: Moment): void {
  const reason = reasonAt(moment.state, moment.plan, moment.now);
  if (reason.is !== 'next' && reason.is !== 'snoozed') return;
  const announced = reason.at < endOfDay(moment) ? `${reason.at} ${reason.kinds.join()}` : 'nothing';
  const [first] = planned;
  const begins = first ? `${first.at} ${first.kinds.join()}` : 'nothing';
  must(begins === announced, 'The first is what is announced.', () => ({ announced, begins, moment }));
}

function endOfDay({ plan, now }: Moment): number {
  return Math.max(localDayOf(now).end, rangesOfDay(plan.hours, now).at(-1)?.end ?? 0);
}

test(
  'the rest of the day ends for every plan, lies in its hours, and begins with what the reason line announces',
  () => {
    expectLaws(400, { clocks: true, changes: true }, [theRestOfTheDayIsAsAnnounced]);
    expect(looks).toBeGreaterThan(500);
  },
  LAW_TIMEOUT,
);
