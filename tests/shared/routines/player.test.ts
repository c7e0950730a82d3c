import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PLAYER_COMMANDS,
  advancePlayer,
  commandPlayer,
  isFinished,
  positionOf,
  resultOf,
  startPlayer,
  stopPlayer,
} from '../../../shared/routines/player.ts';
import type { PlayerCommand, PlayerState } from '../../../shared/routines/player.ts';
import { SECOND } from '../../../shared/time.ts';

/** R1 takes 80 s: 5 get ready, 20, 5, 20, 5, 10 (left), 5, 10 (right). */
const start = startPlayer('R1', 0);
const after = (seconds: number) => advancePlayer(start, seconds * SECOND);

/** Commands at seconds after the start, in order. */
function played(...commands: readonly (readonly [number, PlayerCommand])[]): PlayerState {
  return commands.reduce((state, [second, command]) => commandPlayer(state, command, second * SECOND), start);
}

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

  test('tells what is left of the phase and of the routine', () => {
    expect(positionOf(after(5), 15 * SECOND)).toEqual({
      phaseLeftMs: 10_000,
      phaseMs: 20_000,
      routineLeftMs: 65_000,
    });
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
});

test('whatever is pressed, credit never shrinks and never passes the length of the routine', () => {
  const press = fc.record({
    wait: fc.integer({ min: 0, max: 40_000 }),
    command: fc.constantFrom(...PLAYER_COMMANDS),
  });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      let state = start;
      let now = 0;
      let credited = 0;
      for (const { wait, command } of presses) {
        now += wait;
        state = commandPlayer(state, command, now);
        const { seconds } = resultOf(stopPlayer(state, now));
        expect(seconds).toBeGreaterThanOrEqual(credited);
        expect(seconds).toBeLessThanOrEqual(60);
        credited = seconds;
      }
    }),
    { seed: 20_260_306 },
  );
});
