import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blended, flowing, settling, weightsAt } from '../../../shared/figure/figure-blend.ts';

const PHASES = Array.from({ length: 97 }, (_, index) => index / 48);

describe('weightsAt', () => {
  it.each([2, 3, 4, 6])('shows exactly one of %i poses at its own moment, and always a whole', (count) => {
    for (let pose = 0; pose < count; pose += 1) {
      const weights = weightsAt(count, pose / count);
      expect(weights.map((weight) => Math.round(weight * 1e9) / 1e9 + 0)).toEqual(
        Array.from({ length: count }, (_, index) => (index === pose ? 1 : 0)),
      );
    }
    for (const phase of PHASES) {
      expect(weightsAt(count, phase).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
  });

  it('swings between two poses as a cosine', () => {
    for (const phase of PHASES) {
      expect(weightsAt(2, phase)[1]).toBeCloseTo((1 - Math.cos(2 * Math.PI * phase)) / 2, 9);
    }
  });
});

describe('settling', () => {
  const poses = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });

  it('shows every pose at its own moment', () => {
    fc.assert(
      fc.property(poses, (values) => {
        const shown = values.map((_, index) => settling(values.length, index / values.length)(values));
        shown.forEach((value, index) => expect(value).toBeCloseTo(values[index] ?? Number.NaN, 6));
      }),
      { seed: 20_260_306 },
    );
  });

  it('never passes beyond the two poses it is between, and stands still between two that are alike', () => {
    fc.assert(
      fc.property(
        poses,
        fc.nat(),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (values, from, share) => {
          const index = from % values.length;
          const ends = [values[index] ?? Number.NaN, values[(index + 1) % values.length] ?? Number.NaN];
          const value = settling(values.length, (index + share) / values.length)(values);
          expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
        },
      ),
      { seed: 20_260_306 },
    );
  });

  it('passes through a pose on the way without a halt', () => {
    const height = (phase: number) => settling(4, phase)([0, 1, 2, 1]);
    expect((height(0.2501) - height(0.2499)) / 0.0002).toBeCloseTo(4, 1);
  });

  it('goes on from the last pose to the first, in every cycle alike', () => {
    const height = (phase: number) => settling(3, phase)([6, 0, 0]);
    expect([height(5 / 6), height(-1 / 6), height(23 / 6)].map((value) => value.toFixed(6))).toEqual([
      '3.000000',
      '3.000000',
      '3.000000',
    ]);
  });
});

describe('blended', () => {
  it('blends the numbers of a shape and keeps the rest', () => {
    const shapes = [
      { hand: 'held', at: { x: 0, y: 10 } },
      { hand: 'held', at: { x: 8, y: 20 } },
    ];
    const half = { hand: 'held', at: { x: 4, y: 15 } };
    expect(blended(shapes, settling(2, 0.25))).toEqual(half);
    const { hand, at } = blended(shapes, flowing(2, 0.25));
    expect([hand, at.x.toFixed(9), at.y.toFixed(9)]).toEqual(['held', '4.000000000', '15.000000000']);
  });
});
