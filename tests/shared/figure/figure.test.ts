import { describe, expect, it } from 'vitest';
import { BODY } from '../../../shared/figure/figure.ts';
import type { LegJoints, LegPose } from '../../../shared/figure/figure.ts';
import { jointsAt, phaseAfter, toePath } from '../../../shared/figure/figure-motion.ts';
import { shapesOf, sideTransform, viewBoxOf } from '../../../shared/figure/figure-shapes.ts';
import { SCENES } from '../../../shared/figure/figure-scenes.ts';
import { distance } from '../../../shared/figure/geometry.ts';
import { figures } from '../../../shared/figure/poses.ts';
import type { StepFigure } from '../../../shared/figure/step-figure.ts';

const PHASES = Array.from({ length: 97 }, (_, index) => index / 48);
const TENTHS = Array.from({ length: 11 }, (_, index) => index / 10);
const LEGS = ['near', 'far'] as const;
const ARMS = ['nearArm', 'farArm'] as const;
const steps = Object.entries(figures);

/** Farthest that the points lie from the first of them. */
function spread(points: readonly { x: number; y: number }[]): number {
  const [first] = points;
  return first ? Math.max(...points.map((point) => distance(first, point))) : Number.NaN;
}

/** The places of what a foot turns about: a foot on its sole rolls over its ball and over its heel. */
function plantedPoints(pivot: LegPose['pivot'], moments: readonly LegJoints[]) {
  if (pivot !== 'sole') return [moments.map((leg) => leg[pivot])];
  const overBall = moments.filter(({ footTurn }) => footTurn >= 0);
  const overHeel = moments.filter(({ footTurn }) => footTurn <= 0);
  return [overBall.map(({ ball }) => ball), overHeel.map(({ heel }) => heel)].filter(
    ({ length }) => length > 0,
  );
}

describe.each(steps)('the figure of %s', (_name, figure: StepFigure) => {
  const moments = PHASES.map((phase) => jointsAt(figure, phase));

  it.each(LEGS)('keeps the %s foot on the point it turns about for as long as its poses do', (leg) => {
    for (const [index, pose] of figure.poses.entries()) {
      const next = figure.poses[(index + 1) % figure.poses.length] ?? pose;
      if (distance(pose[leg].at, next[leg].at) > 0) continue;
      const between = TENTHS.map((tenth) => jointsAt(figure, (index + tenth) / figure.poses.length)[leg]);
      for (const planted of plantedPoints(pose[leg].pivot, between))
        expect(spread(planted)).toBeLessThan(1e-6);
    }
  });

  it.each(LEGS)('keeps the bones of the %s leg at their lengths', (leg) => {
    for (const { [leg]: joints } of moments) {
      expect(distance(joints.hip, joints.knee)).toBeCloseTo(BODY.thigh, 6);
      expect(distance(joints.knee, joints.ankle)).toBeCloseTo(BODY.shin, 6);
    }
  });

  it.each(LEGS)('keeps the shape of the %s foot wherever it is seen from the side', (leg) => {
    for (const { [leg]: joints } of moments.filter((each) => each[leg].footStretch === 1)) {
      expect(distance(joints.ankle, joints.heel)).toBeCloseTo(Math.hypot(BODY.heel.x, BODY.heel.y), 6);
      expect(distance(joints.ankle, joints.ball)).toBeCloseTo(Math.hypot(BODY.ball.x, BODY.ball.y), 6);
      expect(distance(joints.ball, joints.toe)).toBeCloseTo(BODY.toes, 6);
    }
  });

  it.each(ARMS)('keeps the bones of %s at their lengths', (arm) => {
    for (const { [arm]: joints } of moments) {
      expect(distance(joints.shoulder, joints.elbow)).toBeCloseTo(BODY.upperArm, 6);
      expect(distance(joints.elbow, joints.wrist)).toBeCloseTo(BODY.forearm, 6);
    }
  });

  it('puts no part of a foot into the floor', () => {
    const lowest = moments.flatMap(({ near, far }) =>
      [near, far].flatMap((leg) => [leg.heel.y + 9, leg.ball.y + 6, leg.toe.y + 5]),
    );
    expect(Math.max(...lowest)).toBeLessThan(0.5);
  });

  it('stays in the picture', () => {
    const { x, y, width, height } = SCENES[figure.scene].view;
    const outermost = moments.flatMap(({ neck, near, far, nearArm, farArm }) => [
      { x: neck.x, y: neck.y - 61 },
      ...[near, far].flatMap((leg) => [leg.heel, leg.toe, leg.knee]),
      ...[nearArm, farArm].flatMap(({ elbow, wrist }) => [elbow, wrist]),
    ]);
    expect(outermost.filter((point) => point.x < x + 10 || point.x > x + width - 10)).toEqual([]);
    expect(outermost.filter((point) => point.y < y || point.y > y + height)).toEqual([]);
  });

  it('comes back to where it began after one repetition', () => {
    expect(distance(jointsAt(figure, 1.25).near.toe, jointsAt(figure, 0.25).near.toe)).toBeLessThan(1e-6);
  });
});

describe.each([
  'heelLifts',
  'toeLifts',
  'ankleCircles',
  'quickHeelRaises',
  'seatedAnklePumps',
  'footTaps',
  'slowRaiseAndHold',
  'ankleLetters',
  'sitAndPump',
  'flexUnderFingers',
  'sitCircleSip',
] as const)('the seated figure of %s', (name) => {
  const moments = PHASES.map((phase) => jointsAt(figures[name], phase));

  it('stays seated: the hip does not move', () => {
    expect(spread(moments.map(({ hip }) => hip))).toBeLessThan(1e-6);
  });

  it('moves the near foot', () => {
    const farthest = (point: 'heel' | 'toe') => spread(moments.map(({ near }) => near[point]));
    expect(Math.max(farthest('heel'), farthest('toe'))).toBeGreaterThan(12);
  });
});

describe('the feet', () => {
  it('rise at the heel and stand on flat toes in heel lifts', () => {
    const { near } = jointsAt(figures.heelLifts, 0.5);
    const flat = jointsAt(figures.heelLifts, 0).near;
    expect(near.toesTurn).toBe(0);
    expect(near.heel.y).toBeLessThan(flat.heel.y - 15);
    expect(near.knee.y).toBeLessThan(flat.knee.y - 5);
  });

  it('rise at the toes and stand on the heel in toe lifts', () => {
    const { near } = jointsAt(figures.toeLifts, 0.5);
    const flat = jointsAt(figures.toeLifts, 0).near;
    expect(near.toe.y).toBeLessThan(flat.toe.y - 15);
    expect(distance(near.heel, flat.heel)).toBeLessThan(1e-6);
  });

  it('draw a closed way that is wide and high in ankle circles', () => {
    const tips = PHASES.map((phase) => jointsAt(figures.ankleCircles, phase).near.toe);
    const range = (values: number[]) => Math.max(...values) - Math.min(...values);
    expect(range(tips.map(({ x }) => x))).toBeGreaterThan(12);
    expect(range(tips.map(({ y }) => y))).toBeGreaterThan(25);
    expect(toePath(figures.ankleCircles)).toMatch(/^M.*Z$/);
  });
});

describe('the sides', () => {
  it.each([
    ['heelLifts', '-96 -286 320 298', 'translate(128 0) scale(-1 1)'],
    ['strapPull', '-66 -286 320 298', 'translate(188 0) scale(-1 1)'],
    ['loosenUp', '-144 -388 312 400', 'translate(24 0) scale(-1 1)'],
    ['bentKneeWallStretch', '-76 -388 312 400', 'translate(160 0) scale(-1 1)'],
  ] as const)('of %s are the same shapes, mirrored about the middle of the scene', (name, viewBox, left) => {
    expect(viewBoxOf(figures[name])).toBe(viewBox);
    expect([sideTransform(figures[name], 'right'), sideTransform(figures[name], 'left')]).toEqual(['', left]);
  });

  it('let the far leg work only when both do', () => {
    const tones = (bothLegs: boolean) => shapesOf(figures.heelLifts, bothLegs).map(({ tone }) => tone);
    expect(tones(true)).toContain('farWork');
    expect(tones(false)).not.toContain('farWork');
    expect(tones(false)).toContain('work');
  });

  it.each(steps)('give every shape of %s a name of its own', (_name, figure) => {
    const names = shapesOf(figure, true).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('phaseAfter', () => {
  it('counts repetitions at the tempo of the step', () => {
    const part = { seconds: 20, repetitions: 10 };
    expect([phaseAfter(part, 3_000), phaseAfter(part, -1_000)]).toEqual([1.5, -0.5]);
  });

  it('lets a hold wait for its start', () => {
    const part = { seconds: 30, repetitions: 1 };
    expect([phaseAfter(part, -4_000), phaseAfter(part, 15_000)]).toEqual([0, 0.5]);
  });
});
