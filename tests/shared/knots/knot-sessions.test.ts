import { describe, expect, it, test } from 'vitest';
import {
  careDaysOf,
  hadPressure,
  mattersToKnots,
  pressureSessions,
  recordedPressure,
} from '../../../shared/knots/knot-sessions.ts';
import type { KnotSession } from '../../../shared/knots/knot-sessions.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { log, noted, pressed, routineOver } from './knot-cases.ts';

const NEW_YORK = 'America/New_York';

describe('sessions with pressure', () => {
  const session = (but: Partial<KnotSession>): KnotSession => ({ ...pressed('2026-03-06'), ...but });
  const left = { day: '2026-03-06', leg: 'left', routine: 'R7', seconds: 260, after: null };

  test.each([
    ['on the left leg', session({}), [left]],
    ['with a score after it', session({ comfort: { left: 2, right: 7 } }), [{ ...left, after: 2 }]],
    ['on a chair', session({ routine: 'R8' }), [{ ...left, routine: 'R8' }]],
    ['on the right leg', pressed('2026-03-06', 'right'), [{ ...left, leg: 'right' }]],
    [
      'on both legs',
      session({ sides: { left: 10, right: 20, both: 0 }, comfort: { left: 1, right: 3 } }),
      [
        { ...left, seconds: 10, after: 1 },
        { ...left, leg: 'right', seconds: 20, after: 3 },
      ],
    ],
    ['left before anything was done', session({ sides: { left: 0, right: 0, both: 0 } }), []],
    ['a stretch', session({ routine: 'R6' }), []],
  ])('%s', (_case, given, expected) => {
    expect(pressureSessions([given], NEW_YORK)).toEqual(expected);
  });

  test.each([
    ['a minute before midnight', '2026-03-07T23:59:00-05:00', NEW_YORK, '2026-03-07'],
    ['midnight', '2026-03-08T00:00:00-05:00', NEW_YORK, '2026-03-08'],
    ['the last minute of the day of 23 hours', '2026-03-08T23:59:00-04:00', NEW_YORK, '2026-03-08'],
    ['the last minute of the day of 25 hours', '2026-11-01T23:59:00-05:00', NEW_YORK, '2026-11-01'],
    ['for who has travelled', '2026-03-07T23:59:00-05:00', 'Pacific/Auckland', '2026-03-08'],
  ])('belong to a local day: %s', (_when, at, timeZone, day) => {
    expect(pressureSessions([session({ at: Date.parse(at) })], timeZone).map((each) => each.day)).toEqual([
      day,
    ]);
  });

  it('are one leg’s of one day', () => {
    const sessions = pressureSessions([pressed('2026-03-06')], NEW_YORK);
    expect([
      hadPressure(sessions, 'left', '2026-03-06'),
      hadPressure(sessions, 'right', '2026-03-06'),
      hadPressure(sessions, 'left', '2026-03-07'),
    ]).toEqual([true, false, false]);
  });
});

describe('sessions in the history', () => {
  const comfort = (score: number, leg: 'left' | 'right' = 'left', routine = 'R7'): HistoryRecord => ({
    what: 'comfort',
    routine,
    leg,
    score,
  });
  const left = { day: '2026-03-06', leg: 'left', routine: 'R7', seconds: 200, after: null };
  const afterOf = (...records: readonly HistoryRecord[]) =>
    recordedPressure(log(...records.map((record) => ['2026-03-06', record] as const))).map(
      ({ after }) => after,
    );
  const R7 = routineOver('R7', [200, 0]);

  test.each(['done', 'partial', 'stopped'] as const)('count when %s', (what) => {
    expect(recordedPressure(log(['2026-03-06', routineOver('R7', [200, 0], what)]))).toEqual([left]);
  });

  it('have the day of their own place', () => {
    const [session] = recordedPressure(log(['2026-03-06T23:30:00-05:00', R7]));
    expect(session?.day).toBe('2026-03-06');
  });

  it('are none without seconds on a leg, or without pressure', () => {
    const events = log(
      ['2026-03-06', routineOver('R7', [0, 0])],
      ['2026-03-06', routineOver('R6', [60, 60])],
      ['2026-03-06', routineOver('R77', [60, 60])],
    );
    expect(recordedPressure(events)).toEqual([]);
  });

  test.each([
    ['no score', [R7], [null]],
    ['a score', [R7, comfort(2)], [2]],
    ['a score that was corrected', [R7, comfort(2), comfort(3)], [3]],
    ['a score of the other leg', [R7, comfort(2, 'right')], [null]],
    ['a score of the next routine', [R7, routineOver('R6', [60, 60]), comfort(2, 'left', 'R6')], [null]],
    ['a score each', [R7, comfort(2), R7, comfort(1)], [2, 1]],
    ['a score of the second', [R7, R7, comfort(1)], [null, 1]],
    ['a score without a routine', [comfort(2)], []],
  ])('have the score that was given after them: %s', (_case, records, after) => {
    expect(afterOf(...records)).toEqual(after);
  });

  it('are in the order of their numbers', () => {
    const events = log(
      ['2026-03-06', R7],
      ['2026-03-06', comfort(2)],
      ['2026-03-07', R7],
      ['2026-03-07', comfort(1)],
    );
    expect(recordedPressure(events.toReversed())).toEqual(recordedPressure(events));
  });
});

describe('a day of care', () => {
  const NONE = { left: new Set(), right: new Set() };
  const DAY = new Set(['2026-03-06']);

  test.each([
    ['a stretch of both legs', routineOver('R6', [120, 120]), { left: DAY, right: DAY }],
    ['a stretch of one leg', routineOver('R3', [0, 80], 'partial'), { left: new Set(), right: DAY }],
    ['pressure', routineOver('R8', [145, 0]), { left: DAY, right: new Set() }],
    ['a stretch that was stopped', routineOver('R6', [30, 0], 'stopped'), NONE],
    ['the short form without the stretch', routineOver('R5', [0, 0]), NONE],
    ['the long form with the stretch', routineOver('R5', [30, 30]), { left: DAY, right: DAY }],
    ['movement', routineOver('R1', [10, 10]), NONE],
    ['a warm-up', routineOver('R9', [15, 15]), NONE],
    ['a routine of another version', routineOver('R77', [60, 60]), NONE],
  ])('%s', (_case, record, days) => {
    expect(careDaysOf(log(['2026-03-06', record]))).toEqual(days);
  });

  it('is one local day, and comes once', () => {
    const events = log(
      ['2026-03-06T00:10:00-05:00', routineOver('R8', [145, 0])],
      ['2026-03-06T23:50:00-05:00', routineOver('R6', [60, 60])],
    );
    expect(careDaysOf(events)).toEqual({ left: DAY, right: DAY });
  });
});

test.each([
  [noted(), true],
  [routineOver('R1', [10, 10], 'stopped'), true],
  [{ what: 'comfort', routine: 'R7', leg: 'left', score: 2 } as const, true],
  [{ what: 'water', kinds: [], ml: 200 } satisfies HistoryRecord, false],
])('what of the history the log needs: $what', (record, matters) => {
  expect(mattersToKnots(record)).toBe(matters);
});
