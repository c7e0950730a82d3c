import { describe, expect, test } from 'vitest';
import {
  advancePlayer,
  commandPlayer,
  isFinished,
  phaseEnd,
  resultOf,
  resumableUntil,
  startPlayer,
  stopPlayer,
} from '../../../shared/routines/player.ts';
import { positionOf } from '../../../shared/routines/player-position.ts';
import type { PlayerCommand, PlayerState } from '../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';

/** R1 takes 80 s: 5 get ready, 20, 5, 20, 5, 10 (left), 5, 10 (right). */
const start = startPlayer('R1', FULL_FORM, 0);
const after = (seconds: number) => advancePlayer(start, seconds * SECOND);

/** Commands at seconds after the start, in order. */
type Press = readonly [second: number, command: PlayerCommand];
const pressed = (from: PlayerState, presses: readonly Press[]) =>
  presses.reduce((state, [second, command]) => commandPlayer(state, command, second * SECOND), from);
const played = (...presses: readonly Press[]) => pressed(start, presses);

describe('time', () => {
  test.each([
    [0, 0, 'getReady'],
    [5, 0, 'exercise'],
    [25, 1, 'getReady'],
    [55, 2, 'exercise'],
    [70, 3, 'exercise'],
  ])('after %i s it is in part %i, %s', (seconds, part, phase) => {
    expect(after(seconds)).toMatchObject({ part, phase });
  });

  test('after 80 s it is finished and all of it credited', () => {
    expect([isFinished(after(80)), resultOf(after(80))]).toEqual([
      true,
      { outcome: 'done', seconds: 60, ofSeconds: 60, sides: { left: 10, right: 10, both: 40 } },
    ]);
  });

  test('a long sleep of the timer changes nothing about the result', () => {
    expect(advancePlayer(start, 3_600 * SECOND)).toEqual(after(80));
  });
});

test('the form decides how long it is, and on which leg', () => {
  const form = { ...FULL_FORM, timeShare: 0.5, leg: 'right' } as const;
  const half = advancePlayer(startPlayer('R1', form, 0), 40 * SECOND);
  expect([isFinished(half), resultOf(half)]).toEqual([
    true,
    { outcome: 'done', seconds: 25, ofSeconds: 25, sides: { left: 0, right: 5, both: 20 } },
  ]);
});

describe('the outcome of a routine', () => {
  /** R1 has 60 s of exercise; the get-readies before its first two parts are 10 s of these. */
  const half = 10 * SECOND + 30 * SECOND;
  const whole = 80 * SECOND;

  test.each([
    ['a millisecond less than half', half - 1, 'stopped'],
    ['half', half, 'partial'],
    ['a millisecond more than half', half + 1, 'partial'],
    ['a millisecond less than all', whole - 1, 'partial'],
    ['all', whole, 'done'],
    ['a millisecond after its end', whole + 1, 'done'],
  ])('%s', (_done, at, outcome) => {
    expect(resultOf(stopPlayer(start, at)).outcome).toBe(outcome);
  });
});

describe('commands', () => {
  test('pause stands still, resume goes on', () => {
    const state = played([15, 'pause'], [100, 'resume']);
    expect(positionOf(state, 105 * SECOND).phaseLeftMs).toBe(5_000);
  });

  test('next leaves the rest of the part uncredited', () => {
    expect(resultOf(stopPlayer(played([15, 'next']), 16 * SECOND)).seconds).toBe(10);
  });

  test.each([
    ['a millisecond less than two seconds into a part goes to the part before', 1.999, 0],
    ['two seconds into a part begins it again', 2, 1],
    ['a millisecond more than that begins it again', 2.001, 1],
  ])('back %s', (_when, seconds, part) => {
    // The second part begins after 30 s.
    expect(played([30 + seconds, 'back'])).toMatchObject({ part, phase: 'getReady' });
  });

  test('back in the middle of a part begins it again', () => {
    expect(played([40, 'back'])).toMatchObject({ part: 1, phase: 'getReady' });
  });

  test('back at the beginning of a part goes to the part before', () => {
    expect(played([31, 'back'])).toMatchObject({ part: 0, phase: 'getReady' });
  });

  test('a part done twice is credited once', () => {
    const twice = advancePlayer(played([28, 'back']), 54 * SECOND);
    expect(resultOf(twice).seconds).toBe(20);
  });

  test('next on the last part ends the routine', () => {
    const state = played([5, 'next'], [6, 'next'], [7, 'next'], [8, 'next']);
    expect([isFinished(state), resultOf(state).outcome]).toEqual([true, 'stopped']);
  });

  test('a paused player stays paused when it moves to another part', () => {
    expect(played([10, 'pause'], [12, 'next']).runningSince).toBeNull();
  });

  test('redo begins the part again, also while one gets ready for it', () => {
    const again = { part: 1, phase: 'getReady', elapsedMs: 0 };
    expect(played([40, 'redo'])).toMatchObject({ ...again, runningSince: 40_000 });
    expect(played([28, 'redo'])).toMatchObject({ ...again, runningSince: 28_000 });
  });

  test('a side that is done again is credited once, the longer of the two times', () => {
    const credited = (redone: number) => resultOf(stopPlayer(played([62, 'redo']), redone * SECOND)).sides;
    expect([67, 72, 76].map(credited)).toEqual([
      { left: 7, right: 0, both: 40 },
      { left: 7, right: 0, both: 40 },
      { left: 9, right: 0, both: 40 },
    ]);
  });

  test('what means nothing now gives back the same state', () => {
    const paused = played([10, 'pause']);
    const over = after(80);
    expect([
      commandPlayer(start, 'resume', 0) === start,
      commandPlayer(start, 'tooSore', 0) === start,
      commandPlayer(paused, 'pause', 99 * SECOND) === paused,
      commandPlayer(over, 'redo', 99 * SECOND) === over,
    ]).toEqual([true, true, true, true]);
  });
});

describe('a player that stands still', () => {
  test('can be gone on with for fifteen minutes from then on', () => {
    const paused = played([10, 'pause']);
    expect([start, paused, pressed(paused, [[20, 'resume']])].map(resumableUntil)).toEqual([
      null,
      10 * SECOND + 15 * MINUTE,
      null,
    ]);
  });

  test('moving to another part meanwhile gains no time', () => {
    const moved = played([10, 'pause'], [100, 'next'], [200, 'back'], [300, 'redo']);
    expect([moved.pausedAt, phaseEnd(moved)]).toEqual([10 * SECOND, null]);
  });

  test('what was done of the part is credited, and it goes on from there', () => {
    expect(played([15, 'pause'])).toEqual({
      ...start,
      phase: 'exercise',
      elapsedMs: 10_000,
      runningSince: null,
      pausedAt: 15_000,
      creditedMs: [10_000, 0, 0, 0],
    });
  });
});
