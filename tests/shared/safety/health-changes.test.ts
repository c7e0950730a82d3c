import { describe, expect, test } from 'vitest';
import { healthAnswersSchema, healthUpgrades, unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import {
  asksAgain,
  withCleared,
  withHealthDeleted,
  withWaterStopped,
} from '../../../shared/safety/health-changes.ts';
import type { Checked } from '../../../shared/safety/safety-view.ts';
import { parseVersioned } from '../../../shared/versions.ts';
import { DAY, LATELY, NOW } from './check-walk.ts';

describe('health answers of version 1', () => {
  const read = (saved: unknown) => parseVersioned(healthAnswersSchema, healthUpgrades, saved);

  test.each([
    [true, { at: 0, ticked: ['toldToLimit'] }],
    [false, { at: 0, ticked: [] }],
    [null, null],
  ])('a limit on fluids: %s', (fluidLimit, fluids) => {
    expect(read({ version: 1, fluidLimit })).toEqual({ ...unanswered, openKnots: null, fluids });
  });

  test('nothing but a version is what it was: not answered', () => {
    expect(read({ version: 1 })).toEqual({ ...unanswered, openKnots: null });
  });

  test.each([
    ['another value', { version: 1, fluidLimit: 'yes' }],
    ['a name that it never had', { version: 1, fluidLimit: true, note: '' }],
  ])('%s is refused, as it was then', (_, saved) => {
    expect(read(saved)).toBeNull();
  });

  test('are asked for again at once', () => {
    const answers = read({ version: 1, fluidLimit: false });
    expect(answers && asksAgain(answers, NOW)).toBe(true);
  });
});

describe('deleted answers', () => {
  const closed: HealthAnswers = {
    ...LATELY,
    legs: { left: 1, right: null },
    severeKnots: { left: null, right: 2 },
    waterStopped: 3,
    unread: ['legs', 'fluids', 'water'],
    openKnots: { left: 'mild', right: 'severe' },
  };
  const { openKnots } = closed;

  test('leave what waits for a check, and what could not be read and may wait', () => {
    const { legs, severeKnots, waterStopped } = closed;
    expect(withHealthDeleted(closed, false)).toEqual({
      ...unanswered,
      legs,
      severeKnots,
      waterStopped,
      unread: ['legs', 'water'],
      openKnots,
    });
  });

  test('leave only the log of knots when what waits goes too', () => {
    expect(withHealthDeleted(closed, true)).toEqual({ ...unanswered, openKnots });
  });
});

test('water that is closed stays closed since the first sign', () => {
  const once = withWaterStopped(LATELY, 5);
  expect([once.waterStopped, withWaterStopped(once, 9).waterStopped]).toEqual([5, 5]);
});

describe('answers are asked for again', () => {
  const since = (suitability: number | null, fluids: number | null): HealthAnswers => ({
    ...unanswered,
    suitability: suitability === null ? null : { at: NOW - suitability, ticked: [], cleared: false },
    fluids: fluids === null ? null : { at: NOW - fluids, ticked: [] },
  });

  test.each([
    ['never answered', since(null, null), false],
    ['both 30 days ago', since(30 * DAY, 30 * DAY), false],
    ['what suits them a moment earlier', since(30 * DAY + 1, 0), true],
    ['their fluids a moment earlier', since(0, 30 * DAY + 1), true],
    ['the only answer a moment earlier', since(null, 30 * DAY + 1), true],
    ['tomorrow, as the clock was a little ahead', since(-DAY, 0), false],
    ['in two months, as the clock was wrong', since(-61 * DAY, 0), true],
  ])('%s', (_, health, again) => {
    expect(asksAgain(health, NOW)).toBe(again);
  });
});

describe('a professional has checked', () => {
  const closed: HealthAnswers = {
    ...LATELY,
    suitability: { at: 1, ticked: ['clot', 'pregnancy'], cleared: false },
    background: { at: 2, ticked: ['pastClot'], cleared: false },
    legs: { left: 3, right: 4 },
  };

  test.each<[Checked, Partial<HealthAnswers>]>([
    [{ what: 'leg', leg: 'left' }, { legs: { left: null, right: 4 } }],
    [{ what: 'leg', leg: 'right' }, { legs: { left: 3, right: null } }],
    [{ what: 'background' }, { background: { at: 2, ticked: ['pastClot'], cleared: true } }],
    [{ what: 'suitability' }, { suitability: { at: 1, ticked: ['clot', 'pregnancy'], cleared: true } }],
  ])('%j', (what, change) => {
    expect(withCleared(closed, what)).toEqual({ ...closed, ...change });
  });

  test.each<Checked>([{ what: 'leg', leg: 'left' }, { what: 'background' }, { what: 'suitability' }])(
    '%j changes nothing where nothing waits',
    (what) => {
      const once = withCleared(closed, what);
      expect([
        withCleared(LATELY, what) === LATELY,
        withCleared(unanswered, what) === unanswered,
        withCleared(once, what) === once,
      ]).toEqual([true, true, true]);
    },
  );
});
