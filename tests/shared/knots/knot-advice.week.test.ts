import { describe, expect, it, test } from 'vitest';
import { dayOfKnot } from '../../../shared/knots/knot-advice.ts';
import { adviceOn } from './knot-advice-on.ts';
import { adviceRead, noted, routineOver, scored } from './knot-cases.ts';

describe('the day of a knot', () => {
  test.each([
    ['the day on which it was first noticed', '2026-03-01', '2026-03-01', 1],
    ['the last day of the week', '2026-03-01', '2026-03-07', 7],
    ['more than a week', '2026-03-01', '2026-03-08', 8],
    ['summer time begins in between, in New York', '2026-03-05', '2026-03-12', 8],
    ['summer time ends in between, in Berlin', '2026-10-20', '2026-10-27', 8],
    ['the end of February', '2026-02-26', '2026-03-05', 8],
    ['a leap day', '2028-02-26', '2028-03-04', 8],
    ['the turn of a year', '2025-12-28', '2026-01-04', 8],
    ['a year', '2025-03-01', '2026-03-01', 366],
    ['a journey to the day before', '2026-03-02', '2026-03-01', 1],
  ])('%s: %s to %s is day %i', (_case, from, today, day) => {
    expect(dayOfKnot({ from }, today)).toBe(day);
  });
});

describe('more than a week', () => {
  const since = noted({ firstNoticed: '2026-03-01' });

  test.each([
    ['2026-03-07', []],
    ['2026-03-08', ['overAWeek']],
    ['2026-03-31', ['overAWeek']],
  ])('on %s: %j', (today, advice) => {
    expect(adviceOn(today, ['2026-03-02', since])).toEqual(advice);
  });

  test.each([0, 3, 5, 7, 10])('is advised at a score of %i', (score) => {
    expect(adviceOn('2026-03-08', ['2026-03-02', scored(score)])).toEqual(['overAWeek']);
  });

  const care = (...days: readonly string[]) => days.map((day) => [day, routineOver('R6', [60, 60])] as const);
  const FOUR = ['2026-03-01', '2026-03-03', '2026-03-05', '2026-03-08'] as const;

  test.each([
    ['three days of care', care(...FOUR.slice(1)), 'overAWeek'],
    ['four days of care', care(...FOUR), 'overAWeekDespiteCare'],
    ['care twice on one of three days', care('2026-03-03', ...FOUR.slice(1)), 'overAWeek'],
    ['care before it was noticed', care('2026-02-28', ...FOUR.slice(1)), 'overAWeek'],
    ['care tomorrow, by the clock of before', care('2026-03-09', ...FOUR.slice(1)), 'overAWeek'],
    ['care for the other leg', FOUR.map((day) => [day, routineOver('R7', [0, 260])] as const), 'overAWeek'],
  ] as const)('with %s', (_case, cared, advice) => {
    expect(adviceOn('2026-03-08', ['2026-03-01', since], ...cared)).toEqual([advice]);
  });

  it('says nothing of care before the eighth day', () => {
    expect(
      adviceOn(
        '2026-03-07',
        ['2026-03-01', since],
        ...care('2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'),
      ),
    ).toEqual([]);
  });

  test.each([
    ['on the same day', '2026-03-09', []],
    ['a day later', '2026-03-10', []],
    ['two days later', '2026-03-11', []],
    ['three days later', '2026-03-12', ['overAWeek']],
  ])('rests once it was read: %s', (_when, today, advice) => {
    expect(adviceOn(today, ['2026-03-02', since], ['2026-03-09', adviceRead()])).toEqual(advice);
  });

  it('rests as well when care has made it the other wording', () => {
    const read = [...care(...FOUR.slice(1)), ['2026-03-08', adviceRead()] as const, ...care('2026-03-09')];
    expect(adviceOn('2026-03-10', ['2026-03-01', since], ...read)).toEqual([]);
    expect(adviceOn('2026-03-11', ['2026-03-01', since], ...read)).toEqual(['overAWeekDespiteCare']);
  });

  it('does not rest for what was read before the week was over', () => {
    expect(adviceOn('2026-03-08', ['2026-03-02', since], ['2026-03-07', adviceRead()])).toEqual([
      'overAWeek',
    ]);
  });

  it('rests for three days over the night that has an hour less', () => {
    const read = [
      ['2026-02-20', noted({ firstNoticed: '2026-02-20' })],
      ['2026-03-06T23:59:59-05:00', adviceRead()],
    ] as const;
    expect(adviceOn('2026-03-08', ...read)).toEqual([]);
    expect(adviceOn('2026-03-09', ...read)).toEqual(['overAWeek']);
  });
});
