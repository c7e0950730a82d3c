import { describe, expect, it } from 'vitest';
import { jointsAt } from '../../../shared/routines/figure-motion.ts';
import { WALL_X } from '../../../shared/routines/figure-scenes.ts';
import type { Joints, LegJoints } from '../../../shared/routines/figure.ts';
import { distance, turnOf } from '../../../shared/routines/geometry.ts';
import type { Point } from '../../../shared/routines/geometry.ts';
import { figures } from '../../../shared/routines/poses.ts';

/** Every quarter of a second of a hold of 30 s, and 120 moments of a step on the spot. */
const PHASES = Array.from({ length: 121 }, (_, index) => index / 120);
/** Leaning in takes the first twelfth of a hold, coming back the last. */
const HELD = PHASES.filter((phase) => phase >= 1 / 12 && phase <= 11 / 12);
const LEGS = ['near', 'far'] as const;

const momentsOf = (name: keyof typeof figures, phases = PHASES) =>
  phases.map((phase) => jointsAt(figures[name], phase));

/** Degrees that a knee is bent; 0 is straight. */
const kneeBend = ({ hip, knee, ankle }: LegJoints) => turnOf(knee, ankle) - turnOf(hip, knee);

/** Degrees that a shin leans forwards. */
const shinLean = ({ knee, ankle }: LegJoints) => turnOf(knee, ankle);

/** The places of a foot, to be compared whole. */
const placesOf = ({ heel, ball, toe }: LegJoints) =>
  [heel, ball, toe].map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`).join(', ');

const isFlat = ({ footTurn, heel }: LegJoints, floor: number) =>
  footTurn === 0 && Math.abs(heel.y + 9 - floor) < 1e-6;

const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** The far foot is seen a little higher, as it stands farther back. */
const FAR_FLOOR = -3;

describe.each(['straightKneeWallStretch', 'bentKneeWallStretch'] as const)('%s', (name) => {
  const moments = momentsOf(name);

  it.each(LEGS)('never moves the %s foot', (leg) => {
    expect(new Set(moments.map((joints) => placesOf(joints[leg]))).size).toBe(1);
  });

  it('keeps both heels on the floor', () => {
    expect(moments.every(({ near, far }) => isFlat(near, 0) && isFlat(far, FAR_FLOOR))).toBe(true);
  });

  it('keeps both palms on the wall, with the arms long enough to reach it', () => {
    const gaps = moments.flatMap(({ nearArm, farArm }) => [
      WALL_X - nearArm.wrist.x,
      WALL_X - farArm.wrist.x,
    ]);
    expect(range(gaps)).toEqual([6, 6]);
    const reach = (arm: 'nearArm' | 'farArm') => moments.map((joints) => elbowReach(joints, arm));
    expect(Math.max(...reach('nearArm'), ...reach('farArm'))).toBeLessThan(120);
  });

  it('stretches the leg behind: the other foot stands nearer to the wall', () => {
    expect(moments.every(({ near, far }) => near.toe.x < far.heel.x + 30 && far.toe.x < WALL_X - 8)).toBe(
      true,
    );
  });

  it('bends the front knee and moves it no farther than the toes', () => {
    const held = momentsOf(name, HELD);
    expect(range(held.map(({ far }) => kneeBend(far)))[0]).toBeGreaterThan(30);
    expect(held.every(({ far }) => far.knee.x < far.toe.x)).toBe(true);
  });

  it('leans in from its start, and then holds: no part sways by more than a hair', () => {
    const [start] = moments;
    const held = momentsOf(name, HELD);
    const neckFrom = (from: Point) => held.map(({ neck }) => distance(from, neck));
    expect(Math.min(...neckFrom(start?.neck ?? { x: 0, y: 0 }))).toBeGreaterThan(10);
    expect(Math.max(...neckFrom(held[0]?.neck ?? { x: 0, y: 0 }))).toBeLessThan(6);
  });
});

function elbowReach(joints: Joints, arm: 'nearArm' | 'farArm'): number {
  return distance(joints[arm].shoulder, joints[arm].wrist);
}

describe('the angles of the stretched leg', () => {
  it('keep the knee straight, within 10°, through the whole straight-knee stretch', () => {
    const [least, most] = range(momentsOf('straightKneeWallStretch').map(({ near }) => kneeBend(near)));
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThan(10);
  });

  it('bend the knee by 15° or more through the whole bent-knee stretch, and clearly while it is held', () => {
    const bends = (phases: readonly number[]) =>
      range(momentsOf('bentKneeWallStretch', [...phases]).map(({ near }) => kneeBend(near)));
    expect(bends(PHASES)[0]).toBeGreaterThan(15);
    expect(bends(HELD)[0]).toBeGreaterThan(30);
    expect(bends(HELD)[1]).toBeLessThan(45);
  });

  it('lean the shin as far as an ankle with its heel down can, farther with the knee bent', () => {
    const leans = (name: keyof typeof figures) =>
      range(momentsOf(name, HELD).map(({ near }) => shinLean(near)));
    expect(leans('straightKneeWallStretch')[0]).toBeGreaterThan(20);
    expect(leans('straightKneeWallStretch')[1]).toBeLessThan(32);
    expect(leans('bentKneeWallStretch')[0]).toBeGreaterThan(leans('straightKneeWallStretch')[1]);
    expect(leans('bentKneeWallStretch')[1]).toBeLessThan(40);
  });

  it('come with a shorter stance when the knee is bent', () => {
    const stance = (name: keyof typeof figures) => {
      const { near, far } = jointsAt(figures[name], 0);
      return far.heel.x - near.heel.x;
    };
    expect([stance('straightKneeWallStretch'), stance('bentKneeWallStretch')]).toEqual([116, 82]);
  });
});

describe('loosenUp', () => {
  const moments = momentsOf('loosenUp');

  it('always stands on one flat foot, and no foot that stands ever slides', () => {
    const standing = (leg: 'near' | 'far') =>
      moments.map((joints) => joints[leg]).filter((joints) => isFlat(joints, leg === 'near' ? 0 : FAR_FLOOR));
    expect(moments.every(({ near, far }) => isFlat(near, 0) || isFlat(far, FAR_FLOOR))).toBe(true);
    for (const leg of LEGS) {
      expect(standing(leg).length).toBeGreaterThan(50);
      expect(new Set(standing(leg).map(placesOf)).size).toBe(1);
    }
  });

  it('lifts one knee after the other, gently', () => {
    const highest = (leg: 'near' | 'far') => range(moments.map((joints) => joints[leg].knee.y))[0];
    const thighTurn = ({ hip, knee }: LegJoints) => -turnOf(hip, knee);
    expect(highest('near')).toBeCloseTo(jointsAt(figures.loosenUp, 0).near.knee.y, 6);
    expect(highest('far')).toBeCloseTo(jointsAt(figures.loosenUp, 0.5).far.knee.y, 6);
    expect(range(moments.map(({ near }) => thighTurn(near)))[1]).toBeGreaterThan(35);
    expect(range(moments.map(({ near }) => thighTurn(near)))[1]).toBeLessThan(75);
  });

  it('swings each arm against the leg of its side', () => {
    const start = jointsAt(figures.loosenUp, 0);
    const half = jointsAt(figures.loosenUp, 0.5);
    expect(start.nearArm.wrist.x).toBeLessThan(start.farArm.wrist.x - 80);
    expect(half.nearArm.wrist.x).toBeGreaterThan(half.farArm.wrist.x + 80);
  });

  it('bends no knee or elbow the wrong way', () => {
    const bends = moments.flatMap(({ near, far }) => [kneeBend(near), kneeBend(far)]);
    expect(Math.min(...bends)).toBeGreaterThan(5);
  });
});
