import { expect, it, test } from 'vitest';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import { pressureSessions } from '../../../shared/knots/knot-sessions.ts';
import type { KnotSession } from '../../../shared/knots/knot-sessions.ts';
import { asksNextDay } from '../../../shared/knots/next-day.ts';
import { localDay } from '../../../shared/time.ts';
import { log, nextDay, pressed, scored } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

const NEW_YORK = 'America/New_York';

/** Whether it is asked about knot `a` on this day, or at this time, in New York. */
function asks(at: string, entries: readonly Entry[], ...sessions: readonly KnotSession[]): boolean {
  const zoned = at.includes('T') ? at : `${at}T18:00:00-05:00`;
  const knot = episodesOf(log(...entries)).find(({ id }) => id === 'a');
  if (knot === undefined) throw new Error('No knot was noted.');
  return asksNextDay(knot, pressureSessions(sessions, NEW_YORK), localDay(Date.parse(zoned), NEW_YORK));
}

const first: Entry = ['2026-03-02', scored(2)];
const second: Entry = ['2026-03-03', scored(2)];

test.each([
  ['without a session', '2026-03-03', [first], [], false],
  ['on the day of the session', '2026-03-02', [first], [pressed('2026-03-02')], false],
  ['on the day after', '2026-03-03', [first], [pressed('2026-03-02')], true],
  ['on the day after, scored again', '2026-03-03', [first, second], [pressed('2026-03-02')], true],
  ['days later, when nothing was said since', '2026-03-06', [first], [pressed('2026-03-02')], true],
  ['days later, when it was scored since', '2026-03-06', [first, second], [pressed('2026-03-02')], false],
  ['after a session on a chair', '2026-03-03', [first], [pressed('2026-03-02', 'left', 'R8')], true],
  ['after one of the other leg', '2026-03-03', [first], [pressed('2026-03-02', 'right')], false],
  ['after one from before this knot', '2026-03-02', [first], [pressed('2026-03-01')], false],
  ['after the last of several', '2026-03-05', [first], [pressed('2026-03-04'), pressed('2026-03-02')], true],
] as const)('%s', (_case, today, entries, sessions, asked) => {
  expect(asks(today, entries, ...sessions)).toBe(asked);
});

test.each([
  ['answered', [['2026-03-03', nextDay('same')]], '2026-03-03', false],
  ['answered late', [['2026-03-05', nextDay('same')]], '2026-03-06', false],
  ['answered, for another knot', [['2026-03-03', nextDay('same', 'b')]], '2026-03-03', true],
  ['answered before the session, on its day', [['2026-03-02', nextDay('same')]], '2026-03-03', true],
  [
    'answered and taken back',
    [
      ['2026-03-03', nextDay('same')],
      ['2026-03-03', { what: 'knotTakenBack', knot: 'a' }],
    ],
    '2026-03-03',
    true,
  ],
] as const)('%s', (_case, said, today, asked) => {
  expect(asks(today, [first, ...said], pressed('2026-03-02'))).toBe(asked);
});

it('is not asked about a spot that is never pressed', () => {
  expect(asks('2026-03-03', [['2026-03-02', scored(2, { spot: 'shin' })]], pressed('2026-03-02'))).toBe(
    false,
  );
});

it('is asked over the night on which summer time begins', () => {
  const entries: Entry[] = [['2026-03-07', scored(2)]];
  const session = { ...pressed('2026-03-07'), at: Date.parse('2026-03-07T23:30:00-05:00') };
  expect(asks('2026-03-08T00:30:00-05:00', entries, session)).toBe(true);
});
