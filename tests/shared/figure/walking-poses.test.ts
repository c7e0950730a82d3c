import { describe, expect, it } from 'vitest';
import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import { WALL_X } from '../../../shared/figure/figure-scenes.ts';
import type { Joints } from '../../../shared/figure/figure.ts';
import { figures } from '../../../shared/figure/poses.ts';
import { kneeBend, range } from './joint-angles.ts';
import {
  FLOOR,
  LEGS,
  footPlaces,
  heightsOf,
  isFlat,
  least,
  momentsOf,
  most,
  thighLift,
} from './standing-measures.ts';

const GAITS = [
  'loosenUp',
  'stepOnTheSpot',
  'risingMarch',
  'briskFinish',
  'heelWalk',
  'slowWalk',
  'easyWalk',
] as const;

/** How far a point may still be off the floor to count as standing on it. */
const TOUCHING = 0.05;

/** So fine that the moments are among them in which a foot is just being lifted or put down. */
const FINE_PHASES = Array.from({ length: 1_200 }, (_, index) => index / 1_200);

/** The points of a foot that touch the floor. */
function touching(joints: Joints, leg: 'near' | 'far') {
  const heights = heightsOf(joints[leg], FLOOR[leg]);
  return (['heel', 'ball'] as const).filter((point) => heights[point] < TOUCHING);
}

describe.each(GAITS)('%s', (name) => {
  const moments = momentsOf(name);

  it('always stands on a foot', () => {
    expect(moments.every((joints) => LEGS.some((leg) => touching(joints, leg).length > 0))).toBe(true);
  });

  it.each(LEGS)('never lets the %s foot slide: what touches the floor is always in the same place', (leg) => {
    const fine = momentsOf(name, FINE_PHASES);
    const slips = (['heel', 'ball'] as const).map((point) => {
      const places = fine
        .filter((joints) => touching(joints, leg).includes(point))
        .map((joints) => joints[leg][point].x);
      return places.length > 0 ? most(places) - least(places) : 0;
    });
    expect(most(slips)).toBeLessThan(0.25);
  });

  it.each(LEGS)('stands on the %s foot for more than a third of the time, and lifts it in between', (leg) => {
    const standing = moments.filter((joints) => touching(joints, leg).length > 0);
    expect(standing.length).toBeGreaterThan(moments.length / 3);
    expect(standing.length).toBeLessThan(moments.length);
  });

  it('lifts one knee after the other', () => {
    const highest = (leg: 'near' | 'far') => least(moments.map((joints) => joints[leg].knee.y));
    expect(jointsAt(figures[name], 0).near.knee.y - highest('near')).toBeLessThan(1);
    expect(jointsAt(figures[name], 0.5).far.knee.y - highest('far')).toBeLessThan(1);
  });

  it('takes the same step with either leg', () => {
    const lifts = (leg: 'near' | 'far') => most(moments.map((joints) => thighLift(joints[leg])));
    expect(lifts('near')).toBeCloseTo(lifts('far'), 6);
  });

  it('bends no knee the wrong way', () => {
    expect(least(moments.flatMap(({ near, far }) => [kneeBend(near), kneeBend(far)]))).toBeGreaterThan(5);
  });
});

describe.each(GAITS.filter((name) => name !== 'heelWalk'))('the feet and arms of %s', (name) => {
  const moments = momentsOf(name);

  it.each(LEGS)('put the whole %s foot down, always in the same place', (leg) => {
    const flat = moments.map((joints) => joints[leg]).filter((joints) => isFlat(joints, FLOOR[leg]));
    expect(flat.length).toBeGreaterThan(40);
    expect(footPlaces(flat)).toBe(1);
  });

  it('let the heel come up before the toes leave the floor', () => {
    const peeling = moments.filter(
      ({ near }) => heightsOf(near, 0).ball < TOUCHING && heightsOf(near, 0).heel > 4,
    );
    expect(peeling.length).toBeGreaterThan(4);
  });

  it('swing each arm against the leg of its side', () => {
    const ahead = (phase: number) => {
      const { nearArm, farArm } = jointsAt(figures[name], phase);
      return nearArm.wrist.x - farArm.wrist.x;
    };
    expect(ahead(0)).toBeLessThan(-40);
    expect(ahead(0.5)).toBeGreaterThan(25);
  });
});

describe('the steps of the walks', () => {
  const lift = (name: keyof typeof figures) => most(momentsOf(name).map(({ near }) => thighLift(near)));
  const heel = (name: keyof typeof figures) =>
    most(momentsOf(name).map(({ near }) => heightsOf(near, 0).heel));

  it('are low in a slow walk, gentle in loosening up and lively in the marches', () => {
    expect(lift('slowWalk')).toBeLessThan(lift('loosenUp') - 8);
    expect(lift('loosenUp')).toBeLessThan(lift('risingMarch') - 8);
    expect(lift('loosenUp')).toBeLessThan(lift('briskFinish') - 4);
    expect(lift('risingMarch')).toBeLessThan(85);
  });

  it('bring the heels right up in stepping on the spot, with the toes close to the floor', () => {
    expect(heel('stepOnTheSpot')).toBeGreaterThan(25);
    expect(most(momentsOf('stepOnTheSpot').map(({ near }) => heightsOf(near, 0).ball))).toBeLessThan(10);
  });

  it('are alike in the easy walk after an easing and in the slow walk', () => {
    expect(figures.easyWalk).toEqual(figures.slowWalk);
  });
});

describe('heelWalk', () => {
  const moments = momentsOf('heelWalk');

  it.each(LEGS)('never lets the front of the %s foot down, only its heel', (leg) => {
    expect(least(moments.map((joints) => heightsOf(joints[leg], FLOOR[leg]).ball))).toBeGreaterThan(8);
    expect(least(moments.map((joints) => heightsOf(joints[leg], FLOOR[leg]).heel))).toBeCloseTo(0, 6);
  });

  it('keeps one hand on the wall and the toes away from it', () => {
    expect(range(moments.map(({ farArm }) => WALL_X - farArm.wrist.x))).toEqual([6, 6]);
    expect(most(moments.flatMap(({ near, far }) => [near.toe.x, far.toe.x]))).toBeLessThan(WALL_X - 20);
  });
});
