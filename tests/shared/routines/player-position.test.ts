import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { positionOf, repetitionOf } from '../../../shared/routines/player-position.ts';
import { advancePlayer, commandPlayer, startPlayer } from '../../../shared/routines/player.ts';
import type { PlayerState } from '../../../shared/routines/player.ts';
import { FULL_FORM, partsOf } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import { SECOND } from '../../../shared/time.ts';

/** R1 takes 80 s: 5 get ready, 20, 5, 20, 5, 10 (left), 5, 10 (right). */
const start = startPlayer('R1', FULL_FORM, 0);

test('tells what is left of the phase and of the routine', () => {
  expect(positionOf(advancePlayer(start, 5 * SECOND), 15 * SECOND)).toEqual({
    phaseLeftMs: 10_000,
    phaseMs: 20_000,
    routineLeftMs: 65_000,
  });
});

describe('repetitions', () => {
  const parts = ROUTINE_IDS.flatMap((id) =>
    partsOf(catalogue[id], FULL_FORM).map((part, index) => ({
      ...part,
      exercising: { ...startPlayer(id, FULL_FORM, 0), part: index, phase: 'exercise' } as const,
    })),
  );

  test('are counted at their tempo, from the first to the last', () => {
    const wrong = parts
      .filter(({ step, repetitions }) => repetitions > 1 && !step.ownPace)
      .filter(({ exercising, seconds, repetitions }) => {
        const tempo = (seconds * SECOND) / repetitions;
        const counts = Array.from({ length: repetitions }, (_, index) =>
          [0.01, 0.99].map((share) => repetitionOf(exercising, (index + share) * tempo)),
        );
        const right = counts.every((both, index) =>
          both.every((count) => count?.number === index + 1 && count.of === repetitions),
        );
        return !right;
      });
    expect(wrong.map(({ step }) => step.name)).toEqual([]);
  });

  test('of R2 at half time are half as many, at the same tempo', () => {
    const half: PlayerState = {
      ...startPlayer('R2', { ...FULL_FORM, timeShare: 0.5 }, 0),
      phase: 'exercise',
    };
    expect([0, 1_999, 2_000, 19_999].map((now) => repetitionOf(half, now))).toEqual([
      { number: 1, of: 10 },
      { number: 1, of: 10 },
      { number: 2, of: 10 },
      { number: 10, of: 10 },
    ]);
  });

  test('are not counted in a hold, at an own pace, while one gets ready, and at the end', () => {
    const uncounted = parts.filter(({ step, repetitions }) => repetitions === 1 || step.ownPace);
    expect(uncounted.length).toBeGreaterThan(20);
    expect(uncounted.filter(({ exercising }) => repetitionOf(exercising, SECOND) !== null)).toEqual([]);
    expect([
      repetitionOf(start, SECOND),
      repetitionOf(advancePlayer(start, 80 * SECOND), 80 * SECOND),
    ]).toEqual([null, null]);
  });

  test('stand still in a pause', () => {
    expect(repetitionOf(commandPlayer(start, 'pause', 15 * SECOND), 99 * SECOND)).toEqual({
      number: 6,
      of: 10,
    });
  });
});
