import { describe, expect, it } from 'vitest';
import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import type { LegJoints } from '../../../shared/figure/figure.ts';
import { rotate, turnOf } from '../../../shared/figure/geometry.ts';
import type { Point } from '../../../shared/figure/geometry.ts';
import { seatedPressureFigures as figures } from '../../../shared/figure/seated-pressure-poses.ts';
import { extent, fingertips, flexed, isFlat, kneeBend, placesOf, range, spread } from './joint-angles.ts';

const PHASES = Array.from({ length: 121 }, (_, index) => index / 120);
/** Going into a hold takes its first twelfth, coming back its last. */
const HELD = PHASES.filter((phase) => phase >= 1 / 12 && phase <= 11 / 12);
const ARMS = ['nearArm', 'farArm'] as const;

const momentsOf = (name: keyof typeof figures, phases: readonly number[] = PHASES) =>
  phases.map((phase) => jointsAt(figures[name], phase));

describe('the hands on the calf', () => {
  /** Where a point is on the shin: how far in front of the bone, and how far below the knee. */
  const onShin = ({ knee, ankle }: LegJoints, { x, y }: Point) =>
    rotate({ x: x - knee.x, y: y - knee.y }, -turnOf(knee, ankle));
  const names = ['glideAlong', 'pressAndWait', 'flexUnderFingers'] as const;

  it.each(names)('of %s never leave it: the fingertips lie on its back', (name) => {
    for (const { near, ...arms } of momentsOf(name)) {
      for (const arm of ARMS) {
        const tips = onShin(near, fingertips(arms[arm]));
        expect([tips.x > -24, tips.x < 2, tips.y > 20, tips.y < 82]).toEqual([true, true, true, true]);
      }
    }
  });

  it.each(names)('of %s work on a bent knee, the heel where it stands', (name) => {
    const moments = momentsOf(name);
    expect(Math.min(...moments.map(({ near }) => kneeBend(near)))).toBeGreaterThan(60);
    expect(spread(moments.map(({ near }) => near.heel))).toBeLessThan(1e-6);
    expect(new Set(moments.map(({ far }) => placesOf(far))).size).toBe(1);
  });

  it('glide from above the heel to below the knee, on a flat foot', () => {
    const moments = momentsOf('glideAlong');
    const [highest, lowest] = range(moments.map(({ near, nearArm }) => onShin(near, fingertips(nearArm)).y));
    expect([highest < 30, lowest > 66]).toEqual([true, true]);
    expect(new Set(moments.map(({ near }) => placesOf(near))).size).toBe(1);
    expect(moments.every(({ near }) => isFlat(near))).toBe(true);
  });

  it('press into one spot of a leg that keeps still', () => {
    const spots = momentsOf('pressAndWait', HELD).map(({ near, nearArm }) =>
      onShin(near, fingertips(nearArm)),
    );
    expect(spread(spots)).toBeLessThan(1);
    expect(new Set(momentsOf('pressAndWait').map(({ near }) => placesOf(near))).size).toBe(1);
  });

  it('stay on their spot while the foot moves up and down', () => {
    const moments = momentsOf('flexUnderFingers');
    const spots = moments.map(({ near, nearArm }) => onShin(near, nearArm.wrist));
    expect(spread(spots)).toBeLessThan(1e-6);
    expect(extent(moments.map(({ near }) => near.toe.y))).toBeGreaterThan(20);
    expect(extent(moments.map(({ near }) => flexed(near)))).toBeGreaterThan(25);
  });
});
