import { describe, expect, it } from 'vitest';
import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import { shapesOf } from '../../../shared/figure/figure-shapes.ts';
import { STRAP_LENGTH } from '../../../shared/figure/figure-strap.ts';
import type { Joints } from '../../../shared/figure/figure.ts';
import { distance } from '../../../shared/figure/geometry.ts';
import { seatedStretchFigures as figures } from '../../../shared/figure/seated-stretch-poses.ts';
import { extent, fingertips, flexed, isFlat, kneeBend, placesOf, range, spread } from './joint-angles.ts';

const PHASES = Array.from({ length: 121 }, (_, index) => index / 120);
/** Going into a hold takes its first twelfth, coming back its last. */
const HELD = PHASES.filter((phase) => phase >= 1 / 12 && phase <= 11 / 12);
const LEGS = ['near', 'far'] as const;
const ARMS = ['nearArm', 'farArm'] as const;

const momentsOf = (name: keyof typeof figures, phases: readonly number[] = PHASES) =>
  phases.map((phase) => jointsAt(figures[name], phase));

describe.each(['strapPull', 'easyStrapPull'] as const)('%s', (name) => {
  const moments = momentsOf(name);

  it('keeps the knee straight within 10°', () => {
    const [least, most] = range(moments.map(({ near }) => kneeBend(near)));
    expect([least >= 0, most < 10]).toEqual([true, true]);
  });

  it('never slides the heel, and keeps the other foot flat', () => {
    expect(spread(moments.map(({ near }) => near.heel))).toBeLessThan(1e-6);
    for (const { near } of moments) expect(near.heel.y).toBeCloseTo(-9, 6);
    expect(new Set(moments.map(({ far }) => placesOf(far))).size).toBe(1);
    expect(moments.every(({ far }) => isFlat(far))).toBe(true);
  });

  it('draws the foot in, past square to the shin, and holds it there', () => {
    expect(flexed(jointsAt(figures[name], 0).near)).toBeLessThan(-5);
    const held = momentsOf(name, HELD).map(({ near }) => flexed(near));
    expect(Math.min(...held)).toBeGreaterThan(5);
    expect(extent(held)).toBeLessThan(2);
  });

  it('has both hands at the ends of a strap that does not give', () => {
    for (const { near, ...arms } of moments)
      for (const arm of ARMS) expect(distance(near.ball, arms[arm].wrist)).toBeCloseTo(STRAP_LENGTH, 6);
  });

  it('sits upright all the while, in front of the back of the chair', () => {
    const [least, most] = range(moments.map(({ torsoTurn }) => torsoTurn));
    expect([least > 0, most < 15]).toEqual([true, true]);
  });

  it('draws a taut strap before the legs and behind the near arm, from the sole to each hand', () => {
    const names = shapesOf(figures[name], false).map((shape) => shape.name);
    const order = ['strapFar', 'farArmHand', 'nearThigh', 'strapNear', 'strapSole', 'nearArmHand'];
    expect(names.filter((shape) => order.includes(shape))).toEqual(order);
  });
});

describe('footTuck', () => {
  const moments = momentsOf('footTuck');
  const held = momentsOf('footTuck', HELD);

  it('keeps both feet flat where they stand, the near one under the chair', () => {
    for (const leg of LEGS) {
      expect(new Set(moments.map((joints) => placesOf(joints[leg]))).size).toBe(1);
      expect(moments.every((joints) => isFlat(joints[leg]))).toBe(true);
    }
    /* The seat ends at 59. */
    expect([moments[0]?.near.heel.x, (moments[0]?.near.ball.x ?? 0) < 70]).toEqual([28, true]);
  });

  it('bends the knee far more than 15°, and the shin leans over the foot', () => {
    expect(Math.min(...moments.map(({ near }) => kneeBend(near)))).toBeGreaterThan(90);
    const [least, most] = range(held.map(({ near }) => flexed(near)));
    expect([least > flexed(jointsAt(figures.footTuck, 0).near) + 2, most < 40]).toEqual([true, true]);
  });

  it('brings the chest over the knee, with the hand on it', () => {
    const start = jointsAt(figures.footTuck, 0);
    expect(held.every(({ neck }) => neck.x > start.neck.x + 40)).toBe(true);
    expect(extent(held.map(({ torsoTurn }) => torsoTurn))).toBeLessThan(2);
    const gap = ({ near, nearArm }: Joints) => distance(near.knee, fingertips(nearArm));
    expect(Math.max(...moments.map(gap))).toBeLessThan(26);
  });
});
