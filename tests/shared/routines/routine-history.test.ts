import { describe, expect, it, test } from 'vitest';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { easingOf, isTooMuch, openLegOf, openSideOf } from '../../../shared/routines/routine-history.ts';
import { HOUR } from '../../../shared/time.ts';
import { NOW, historyOf, session } from '../engine/routine-situations.ts';

describe('the open leg of a session', () => {
  const leftOff = (left: number, right: number) =>
    ({ outcome: 'partial', sides: { left, right, both: 30 } }) as const;
  const onRight = { ...FULL_FORM, leg: 'right' } as const;

  test.each([
    ['after the left leg', session(1, 'R6', leftOff(30, 0)), 'right'],
    ['in the second round, after the left leg', session(1, 'R6', leftOff(90, 60)), 'right'],
    ['left leg skipped', session(1, 'R6', leftOff(0, 30)), 'left'],
    ['in the middle of the right leg', session(1, 'R6', leftOff(30, 20)), 'right'],
    ['near the end of the right leg', session(1, 'R6', leftOff(30, 21)), null],
    ['before either', session(1, 'R6', { outcome: 'stopped', sides: { left: 0, right: 0, both: 12 } }), null],
    ['done', session(1, 'R6', { sides: { left: 120, right: 100, both: 30 } }), null],
    ['for the right leg alone, half or more', session(1, 'R6', { form: onRight, ...leftOff(0, 90) }), null],
    ['for the right leg alone, less', session(1, 'R6', { form: onRight, outcome: 'stopped' }), 'right'],
  ])('%s', (_when, leftOffSession, leg) => {
    expect(openLegOf(leftOffSession)).toBe(leg);
  });

  const open = session(2, 'R6', leftOff(60, 0));

  it('is looked for in the last stretch, whatever movement came after it', () => {
    expect(openSideOf(historyOf(open, session(1, 'R1')), NOW, 3 * HOUR)).toEqual({
      session: open,
      leg: 'right',
    });
  });

  it('is closed by a later stretch and by time', () => {
    const found = [
      openSideOf(historyOf(open, session(1, 'R4')), NOW, 3 * HOUR),
      openSideOf(historyOf(open), NOW, 2 * HOUR - 1),
      openSideOf(historyOf(), NOW, 3 * HOUR),
    ];
    expect(found).toEqual([null, null, null]);
  });
});

describe('easing', () => {
  const scored = (...scores: readonly (readonly [number | null, number | null])[]) =>
    historyOf(...scores.map((comfort, index) => session((scores.length - index) * 30, 'R6', { comfort })));

  test.each([
    ['nothing said', scored([null, null], [null, null]), null],
    ['one score', scored([3, 3]), null],
    ['the same', scored([3, 3], [3, 3]), null],
    ['a fall after a rise', scored([2, 0], [4, 0], [3, 0]), null],
    ['one rise', scored([2, 0], [3, 0]), { leg: 'left', timeShare: 0.75, isBad: false }],
    [
      'a rise after silence',
      scored([0, 2], [null, null], [0, 3]),
      { leg: 'right', timeShare: 0.75, isBad: false },
    ],
    ['two rises', scored([1, 0], [2, 0], [3, 0]), { leg: 'left', timeShare: 0.5, isBad: true }],
    ['5 of 10 at once', scored([0, 5]), null],
    ['6 of 10 at once', scored([0, 6]), { leg: 'right', timeShare: 0.5, isBad: true }],
    ['both legs, one worse', scored([2, 1], [3, 4]), { leg: 'right', timeShare: 0.75, isBad: false }],
    [
      'a leg that is bad and one that rises',
      scored([7, 3], [7, 4]),
      { leg: 'left', timeShare: 0.5, isBad: true },
    ],
  ])('%s', (_what, history, easing) => {
    expect(easingOf(history, NOW)).toEqual(easing && { ...easing, isFresh: false });
  });

  test.each([
    [23, true],
    [24, false],
  ])('%i hours after the score it is fresh: %s', (hours, isFresh) => {
    const history = historyOf(
      session(50, 'R6', { comfort: [1, 0] }),
      session(hours, 'R6', { comfort: [2, 0] }),
    );
    expect(easingOf(history, NOW)?.isFresh).toBe(isFresh);
  });
});

it('a score of 6 or more is too much', () => {
  expect([0, 5, 6, 10].map(isTooMuch)).toEqual([false, false, true, true]);
});
