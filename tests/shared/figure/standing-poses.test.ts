import { describe, expect, it } from 'vitest';
import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import { TABLE, WALL_X } from '../../../shared/figure/figure-scenes.ts';
import type { Joints } from '../../../shared/figure/figure.ts';
import { distance } from '../../../shared/figure/geometry.ts';
import type { Point } from '../../../shared/figure/geometry.ts';
import { figures } from '../../../shared/figure/poses.ts';
import { elbowBend, flexed, kneeBend, range } from './joint-angles.ts';
import {
  ARMS,
  FLOOR,
  HELD,
  LEGS,
  PHASES,
  footPlaces,
  heightsOf,
  isFlat,
  least,
  momentsOf,
  most,
  placesOf,
  reach,
  shinLean,
} from './standing-measures.ts';

const WALL_STRETCHES = ['straightKneeWallStretch', 'bentKneeWallStretch'] as const;
const TABLE_STRETCHES = ['deskLeanStraight', 'deskLeanBent', 'calfLean'] as const;
const STRAIGHT = ['straightKneeWallStretch', 'deskLeanStraight', 'calfLean'] as const;
const BENT = ['bentKneeWallStretch', 'deskLeanBent'] as const;

describe.each([...WALL_STRETCHES, ...TABLE_STRETCHES])('%s', (name) => {
  const moments = momentsOf(name);

  it.each(LEGS)('never moves the %s foot', (leg) => {
    expect(footPlaces(moments.map((joints) => joints[leg]))).toBe(1);
  });

  it('keeps both heels on the floor', () => {
    expect(moments.every(({ near, far }) => isFlat(near, FLOOR.near) && isFlat(far, FLOOR.far))).toBe(true);
  });

  it('has arms long enough to reach what the hands lie on, and elbows that bend the right way', () => {
    const arms = moments.flatMap((joints) => ARMS.map((arm) => joints[arm]));
    expect(most(arms.map(reach))).toBeLessThan(120);
    expect(least(arms.map(elbowBend))).toBeGreaterThan(0);
  });

  it('stretches the leg behind: the other foot stands in front of it', () => {
    expect(moments.every(({ near, far }) => near.toe.x < far.heel.x + 30)).toBe(true);
  });

  it('bends the front knee and moves it no farther than the toes', () => {
    const held = momentsOf(name, HELD);
    expect(least(held.map(({ far }) => kneeBend(far)))).toBeGreaterThan(30);
    expect(held.every(({ far }) => far.knee.x < far.toe.x)).toBe(true);
  });

  it('leans in from its start, and then holds: no part sways by more than a hair', () => {
    const [start] = moments;
    const held = momentsOf(name, HELD);
    const neckFrom = (from: Point) => held.map(({ neck }) => distance(from, neck));
    expect(least(neckFrom(start?.neck ?? { x: 0, y: 0 }))).toBeGreaterThan(10);
    expect(most(neckFrom(held[0]?.neck ?? { x: 0, y: 0 }))).toBeLessThan(6);
  });
});

describe('the hands', () => {
  const handsOf = (name: keyof typeof figures) =>
    momentsOf(name).flatMap(({ nearArm, farArm }) => [nearArm, farArm]);

  it.each([...WALL_STRETCHES, 'calfPedals'] as const)('lie on the wall in %s, fingers up', (name) => {
    expect(range(handsOf(name).map(({ wrist }) => WALL_X - wrist.x))).toEqual([6, 6]);
    expect(range(handsOf(name).map(({ handTurn }) => handTurn))).toEqual([180, 180]);
  });

  it.each([...TABLE_STRETCHES, 'supportedHeelRaises', 'toeRaises', 'heelToToeRocks'] as const)(
    'lie on the edge in %s, fingers forwards, and never move',
    (name) => {
      expect(placesOf(handsOf(name).map(({ wrist }) => wrist))).toEqual([
        `${TABLE.edge + 5} ${TABLE.top - 6}`,
        `${TABLE.edge + 13} ${TABLE.top - 9}`,
      ]);
      expect(range(handsOf(name).map(({ handTurn }) => handTurn))).toEqual([-90, -90]);
    },
  );

  it.each(TABLE_STRETCHES)('in %s reach over the front foot, which stays in front of the counter', (name) => {
    expect(most(momentsOf(name).map(({ far }) => far.toe.x + 5))).toBeLessThan(TABLE.edge + 12);
  });
});

describe('the angles of the stretched leg', () => {
  it.each(STRAIGHT)('keep the knee straight, within 10°, through the whole of %s', (name) => {
    const bends = momentsOf(name).map(({ near }) => kneeBend(near));
    expect(least(bends)).toBeGreaterThanOrEqual(0);
    expect(most(bends)).toBeLessThan(10);
  });

  it.each(BENT)(
    'bend the knee by 15° or more through the whole of %s, and clearly while it is held',
    (name) => {
      const bends = (phases: readonly number[]) =>
        range(momentsOf(name, phases).map(({ near }) => kneeBend(near)));
      expect(bends(PHASES)[0]).toBeGreaterThan(15);
      expect(bends(HELD)[0]).toBeGreaterThan(30);
      expect(bends(HELD)[1]).toBeLessThan(45);
    },
  );

  it('lean the shin as far as an ankle with its heel down can, farther with the knee bent', () => {
    const leans = (name: keyof typeof figures) =>
      range(momentsOf(name, HELD).map(({ near }) => shinLean(near)));
    for (const name of STRAIGHT) {
      expect(leans(name)[0]).toBeGreaterThan(20);
      expect(leans(name)[1]).toBeLessThan(32);
    }
    for (const name of BENT) {
      expect(leans(name)[0]).toBeGreaterThan(leans('straightKneeWallStretch')[1]);
      expect(leans(name)[1]).toBeLessThan(40);
    }
  });

  it('come with a shorter stance when the knee is bent', () => {
    const stance = (name: keyof typeof figures) => {
      const { near, far } = jointsAt(figures[name], 0);
      return far.heel.x - near.heel.x;
    };
    expect([stance('straightKneeWallStretch'), stance('bentKneeWallStretch')]).toEqual([116, 82]);
    expect([stance('deskLeanStraight'), stance('deskLeanBent')]).toEqual([116, 84]);
  });

  it('are the same in the wall stretches of other routines', () => {
    const { straightKneeWallStretch, bentKneeWallStretch } = figures;
    const { afterStraightStretch, afterBentStretch, coolStraightStretch, coolBentStretch } = figures;
    expect([afterStraightStretch, coolStraightStretch]).toEqual([
      straightKneeWallStretch,
      straightKneeWallStretch,
    ]);
    expect([afterBentStretch, coolBentStretch]).toEqual([bentKneeWallStretch, bentKneeWallStretch]);
  });
});

describe('calfPedals', () => {
  const moments = momentsOf('calfPedals');

  it.each(LEGS)('never moves the ball and the toes of the %s foot', (leg) => {
    expect(
      footPlaces(
        moments.map((joints) => joints[leg]),
        ['ball', 'toe'],
      ),
    ).toBe(1);
  });

  it('presses one heel down with a straight knee while the other knee bends, and swaps', () => {
    const stateOf = ({ near, far }: Joints) =>
      [near, far].map((leg, index) => [
        heightsOf(leg, FLOOR[index === 0 ? 'near' : 'far']).heel > 12 ? 'heel up' : 'heel down',
        kneeBend(leg) < 10 ? 'straight' : kneeBend(leg) > 35 ? 'bent' : 'between',
      ]);
    expect(stateOf(jointsAt(figures.calfPedals, 0))).toEqual([
      ['heel down', 'straight'],
      ['heel up', 'bent'],
    ]);
    expect(stateOf(jointsAt(figures.calfPedals, 0.5))).toEqual([
      ['heel up', 'bent'],
      ['heel down', 'straight'],
    ]);
  });

  it('leans no ankle farther than it can go', () => {
    expect(most(moments.flatMap(({ near, far }) => [flexed(near), flexed(far)]))).toBeLessThan(32);
  });
});
