import { describe, expect, it } from 'vitest';
import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import { RAIL_TOP, STEP, TABLE } from '../../../shared/figure/figure-scenes.ts';
import { figures } from '../../../shared/figure/poses.ts';
import { flexed, kneeBend, range } from './joint-angles.ts';
import {
  ARMS,
  FLOOR,
  HELD,
  LEGS,
  footPlaces,
  heightsOf,
  isFlat,
  least,
  momentsOf,
  most,
  placesOf,
  reach,
  thighLift,
} from './standing-measures.ts';

const STANDING = [
  'supportedWeightShifts',
  'deskLeanStraight',
  'deskLeanBent',
  'supportedHeelRaises',
  'weightShifts',
  'smallKneeBends',
  'stepOnTheSpot',
  'toeRaises',
  'calfLean',
  'loosenUp',
  'straightKneeWallStretch',
  'bentKneeWallStretch',
  'stepDrop',
  'risingMarch',
  'heelToToeRocks',
  'calfPedals',
  'heelWalk',
  'legSwings',
  'briskFinish',
  'slowWalk',
] as const;

/* What every figure's joints can do stands in `step-angles.test.ts`; a standing body is asked for less. */
describe.each(STANDING)('in %s', (name) => {
  const moments = momentsOf(name);

  it('no hip, knee or ankle is bent as far as it goes', () => {
    const legs = moments.flatMap((joints) => LEGS.map((leg) => joints[leg]));
    expect(most(legs.map(kneeBend))).toBeLessThan(120);
    expect(least(legs.map(flexed))).toBeGreaterThan(-50);
    expect(most(legs.map(flexed))).toBeLessThan(36);
    const hips = moments.flatMap(({ torsoTurn, near, far }) =>
      [near, far].map((leg) => thighLift(leg) + torsoTurn),
    );
    expect(least(hips)).toBeGreaterThan(-20);
    expect(most(hips)).toBeLessThan(110);
  });

  it('no arm is stretched to its end', () => {
    const arms = moments.flatMap((joints) => ARMS.map((arm) => joints[arm]));
    expect(most(arms.map(reach))).toBeLessThan(121.95);
  });
});

describe.each(['weightShifts', 'supportedWeightShifts'] as const)('%s', (name) => {
  const moments = momentsOf(name);

  it('always stands on one flat foot, and never moves the balls of the feet', () => {
    expect(moments.every(({ near, far }) => isFlat(near, FLOOR.near) || isFlat(far, FLOOR.far))).toBe(true);
    for (const leg of LEGS) {
      expect(
        footPlaces(
          moments.map((joints) => joints[leg]),
          ['ball', 'toe'],
        ),
      ).toBe(1);
    }
  });

  it('lifts the heel of one foot, then of the other, its knee bending while the other is straight', () => {
    const [onFar, onNear] = [jointsAt(figures[name], 0), jointsAt(figures[name], 0.5)];
    const heels = ({ near, far }: typeof onFar) => [
      heightsOf(near, FLOOR.near).heel,
      heightsOf(far, FLOOR.far).heel,
    ];
    expect(heels(onFar)).toEqual([expect.closeTo(16.5, 1), expect.closeTo(0, 6)]);
    expect(heels(onNear)).toEqual([expect.closeTo(0, 6), expect.closeTo(16.5, 1)]);
    expect(kneeBend(onFar.near)).toBeGreaterThan(kneeBend(onFar.far) + 20);
    expect(kneeBend(onNear.far)).toBeGreaterThan(kneeBend(onNear.near) + 20);
  });

  it('moves the body towards the foot that it stands on', () => {
    expect(jointsAt(figures[name], 0).hip.x).toBeGreaterThan(jointsAt(figures[name], 0.5).hip.x + 4);
  });
});

describe('supportedWeightShifts', () => {
  it('keeps a hand on the desk', () => {
    const hands = momentsOf('supportedWeightShifts').map(({ nearArm }) => nearArm.wrist);
    expect(placesOf(hands)).toEqual([`${TABLE.edge + 5} ${TABLE.top - 6}`]);
  });
});

describe('supportedHeelRaises', () => {
  const moments = momentsOf('supportedHeelRaises');

  it.each(LEGS)('rises over the ball of the %s foot, which never moves, and comes down flat', (leg) => {
    expect(
      footPlaces(
        moments.map((joints) => joints[leg]),
        ['ball', 'toe'],
      ),
    ).toBe(1);
    expect(isFlat(jointsAt(figures.supportedHeelRaises, 0)[leg], FLOOR[leg])).toBe(true);
    expect(heightsOf(jointsAt(figures.supportedHeelRaises, 0.5)[leg], FLOOR[leg]).heel).toBeGreaterThan(15);
  });

  it('lifts the whole body on legs that stay as straight as in standing', () => {
    expect(
      jointsAt(figures.supportedHeelRaises, 0).neck.y - jointsAt(figures.supportedHeelRaises, 0.5).neck.y,
    ).toBeGreaterThan(10);
    expect(most(moments.flatMap(({ near, far }) => [kneeBend(near), kneeBend(far)]))).toBeLessThan(16);
  });
});

describe('smallKneeBends', () => {
  const moments = momentsOf('smallKneeBends');

  it.each(LEGS)('never moves the %s foot, which stays flat', (leg) => {
    expect(footPlaces(moments.map((joints) => joints[leg]))).toBe(1);
    expect(moments.every((joints) => isFlat(joints[leg], FLOOR[leg]))).toBe(true);
  });

  it('goes down as deep as a hand is wide, on bent knees that stay behind the toes', () => {
    const [lowest, highest] = range(moments.map(({ hip }) => hip.y));
    expect(highest - lowest).toBeCloseTo(18, 6);
    expect(kneeBend(jointsAt(figures.smallKneeBends, 0.5).near)).toBeGreaterThan(45);
    expect(moments.every(({ near, far }) => near.knee.x < near.toe.x && far.knee.x < far.toe.x)).toBe(true);
  });
});

describe('toeRaises', () => {
  const moments = momentsOf('toeRaises');

  it.each(LEGS)('lifts the front of the %s foot; its heel never moves', (leg) => {
    expect(
      footPlaces(
        moments.map((joints) => joints[leg]),
        ['heel'],
      ),
    ).toBe(1);
    expect(heightsOf(jointsAt(figures.toeRaises, 0.5)[leg], FLOOR[leg]).toe).toBeGreaterThan(12);
  });

  it('rocks back a little on straight legs', () => {
    expect(jointsAt(figures.toeRaises, 0).hip.x - jointsAt(figures.toeRaises, 0.5).hip.x).toBeCloseTo(9, 6);
    expect(most(moments.flatMap(({ near, far }) => [kneeBend(near), kneeBend(far)]))).toBeLessThan(16);
  });
});

describe('heelToToeRocks', () => {
  const moments = momentsOf('heelToToeRocks');

  it.each(LEGS)('rolls the %s foot over its ball, then over its heel, and neither slides', (leg) => {
    const feet = moments.map((joints) => joints[leg]);
    const overBall = feet.filter(({ footTurn }) => footTurn > 0);
    const overHeel = feet.filter(({ footTurn }) => footTurn < 0);
    expect([footPlaces(overBall, ['ball', 'toe']), footPlaces(overHeel, ['heel'])]).toEqual([1, 1]);
    expect(most(overBall.map((foot) => heightsOf(foot, FLOOR[leg]).heel))).toBeGreaterThan(15);
    expect(most(overHeel.map((foot) => heightsOf(foot, FLOOR[leg]).toe))).toBeGreaterThan(12);
  });

  it('shows both ends of the rocking where motion is reduced', () => {
    expect(jointsAt(figures.heelToToeRocks, 0).near.footTurn).toBe(30);
    expect(jointsAt(figures.heelToToeRocks, 0.5).near.footTurn).toBe(-20);
  });
});

describe('legSwings', () => {
  const moments = momentsOf('legSwings');

  it('swings one foot from behind the hip to before it, low and clear of the floor', () => {
    const [behind, before] = range(moments.map(({ near, hip }) => near.ankle.x - hip.x));
    expect([behind, before]).toEqual([expect.closeTo(-72, 0), expect.closeTo(85, 0)]);
    const lowest = moments.map(({ near }) => least(Object.values(heightsOf(near, 0))));
    expect(least(lowest)).toBeGreaterThan(2);
    expect(most(moments.map(({ near }) => thighLift(near)))).toBeLessThan(45);
  });

  it('stands on the far foot, which never moves, with a hand on the rail', () => {
    expect(footPlaces(moments.map(({ far }) => far))).toBe(1);
    expect(moments.every(({ far }) => isFlat(far, FLOOR.far))).toBe(true);
    expect(range(moments.map(({ farArm }) => farArm.wrist.y))).toEqual([
      expect.closeTo(RAIL_TOP - 3, 6),
      expect.closeTo(RAIL_TOP - 3, 6),
    ]);
  });
});

describe('stepDrop', () => {
  const moments = momentsOf('stepDrop');
  const held = momentsOf('stepDrop', HELD);

  it('keeps the ball of the near foot on the edge of the step and the other foot whole on it', () => {
    expect(
      footPlaces(
        moments.map(({ near }) => near),
        ['ball', 'toe'],
      ),
    ).toBe(1);
    expect(footPlaces(moments.map(({ far }) => far))).toBe(1);
    const { near, far } = jointsAt(figures.stepDrop, 0);
    expect(heightsOf(near, -STEP.height).ball).toBeCloseTo(0, 6);
    expect([near.ball.x > STEP.edge, near.heel.x < STEP.edge - 20]).toEqual([true, true]);
    expect(isFlat(far, FLOOR.far - STEP.height)).toBe(true);
    expect(far.heel.x - 9).toBeGreaterThan(STEP.edge);
  });

  it('starts level and lets the heel sink below the edge, above the floor', () => {
    expect(heightsOf(jointsAt(figures.stepDrop, 0).near, -STEP.height).heel).toBeCloseTo(0, 6);
    const [lowest, highest] = range(held.map(({ near }) => heightsOf(near, -STEP.height).heel));
    expect(highest).toBeLessThan(-9);
    expect(lowest).toBeGreaterThan(-STEP.height + 10);
  });

  it('keeps the knee of the sinking heel straight, within 10°, and a hand on the rail', () => {
    expect(most(moments.map(({ near }) => kneeBend(near)))).toBeLessThan(10);
    expect(placesOf(moments.map(({ nearArm }) => nearArm.wrist))).toHaveLength(1);
  });
});
