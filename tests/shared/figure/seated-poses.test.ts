import { describe, expect, it } from 'vitest';
import { jointsAt, toePath } from '../../../shared/figure/figure-motion.ts';
import { shapesOf } from '../../../shared/figure/figure-shapes.ts';
import { turnOf } from '../../../shared/figure/geometry.ts';
import { seatedFigures } from '../../../shared/figure/seated-poses.ts';
import { seatedPressureFigures } from '../../../shared/figure/seated-pressure-poses.ts';
import { seatedStretchFigures } from '../../../shared/figure/seated-stretch-poses.ts';
import type { StepFigure } from '../../../shared/figure/step-figure.ts';
import {
  elbowBend,
  extent,
  fingertips,
  flexed,
  isFlat,
  kneeBend,
  placesOf,
  range,
  spread,
  wristBend,
} from './joint-angles.ts';

const figures = { ...seatedFigures, ...seatedStretchFigures, ...seatedPressureFigures };

const PHASES = Array.from({ length: 121 }, (_, index) => index / 120);
const LEGS = ['near', 'far'] as const;
const ARMS = ['nearArm', 'farArm'] as const;

const momentsOf = (name: keyof typeof figures, phases: readonly number[] = PHASES) =>
  phases.map((phase) => jointsAt(figures[name], phase));

const steps: readonly (readonly [string, StepFigure])[] = Object.entries(figures);

describe.each(steps)('the seated figure of %s', (_name, figure) => {
  const moments = PHASES.map((phase) => jointsAt(figure, phase));

  it('stays on its chair: the hip keeps its height and moves by no more than a hair', () => {
    for (const { hip } of moments) expect(hip.y).toBeCloseTo(-112, 6);
    expect(extent(moments.map(({ hip }) => hip.x))).toBeLessThan(6);
    expect(range(moments.map(({ hip }) => hip.x))[0]).toBeGreaterThanOrEqual(0);
    expect(range(moments.map(({ hip }) => hip.x))[1]).toBeLessThan(52);
  });

  it.each(LEGS)('bends no joint of the %s leg farther than a body can', (leg) => {
    const joints = moments.map((moment) => moment[leg]);
    const [leastKnee, mostKnee] = range(joints.map(kneeBend));
    expect([leastKnee >= 3, mostKnee <= 120]).toEqual([true, true]);
    const [pointed, drawnUp] = range(joints.map(flexed));
    expect([pointed > -60, drawnUp < 40]).toEqual([true, true]);
    const toes = joints.map(({ footTurn, toesTurn }) => footTurn - toesTurn);
    expect([Math.min(...toes) >= 0, Math.max(...toes) <= 50]).toEqual([true, true]);
  });

  it.each(ARMS)('bends elbow and wrist of %s no farther than a body can', (arm) => {
    const joints = moments.map((moment) => moment[arm]);
    const [leastElbow, mostElbow] = range(joints.map(elbowBend));
    expect([leastElbow > 10, mostElbow < 130]).toEqual([true, true]);
    const [backwards, inwards] = range(joints.map(wristBend));
    expect([backwards > -40, inwards < 90]).toEqual([true, true]);
  });

  it('bends the hip and the neck no farther than a body can', () => {
    const [open, closed] = range(
      moments.map(({ torsoTurn, near }) => torsoTurn - turnOf(near.hip, near.knee)),
    );
    expect([open > 60, closed < 155]).toEqual([true, true]);
    const neck = moments.map(({ torsoTurn, headTurn }) => Math.abs(headTurn - torsoTurn));
    expect(Math.max(...neck)).toBeLessThan(25);
  });
});

describe('the heel raises', () => {
  const rises = (name: keyof typeof figures) => momentsOf(name).map(({ near }) => near.footTurn);

  it.each(['quickHeelRaises', 'slowRaiseAndHold'] as const)(
    'of %s leave both balls and toes in place',
    (name) => {
      const moments = momentsOf(name);
      for (const leg of LEGS) {
        const feet = moments.map((moment) => moment[leg]);
        expect(spread(feet.map(({ ball }) => ball))).toBeLessThan(1e-6);
        expect(spread(feet.map(({ toe }) => toe))).toBeLessThan(1e-6);
        expect(isFlat(jointsAt(figures[name], 0)[leg])).toBe(true);
      }
    },
  );

  it('come up higher when they are quick than in heel lifts', () => {
    expect(Math.max(...rises('quickHeelRaises'))).toBeGreaterThan(Math.max(...rises('heelLifts')) + 8);
  });

  it('drop faster than they rise when they are quick', () => {
    const all = rises('quickHeelRaises');
    const fastest = all.map((rise, index) => (all[index + 1] ?? rise) - rise);
    expect(-Math.min(...fastest)).toBeGreaterThan(1.5 * Math.max(...fastest));
  });

  it('rise for a second, stay up for two and come down for two when they are slow', () => {
    const at = (seconds: number) => jointsAt(figures.slowRaiseAndHold, seconds / 5).near.footTurn.toFixed(6);
    expect([1, 1.5, 2, 2.5, 3].map(at)).toEqual(Array.from({ length: 5 }, () => '38.000000'));
    expect([Number(at(0)), Number(at(4)), Number(at(5))].map(Math.abs)).toEqual([0, 19, 0]);
  });
});

describe('the feet', () => {
  it('tap with the heels down: small taps, the shins at work', () => {
    const moments = momentsOf('footTaps');
    for (const leg of LEGS) expect(spread(moments.map((moment) => moment[leg].heel))).toBeLessThan(1e-6);
    const rise = extent(moments.map(({ near }) => near.toe.y));
    expect([rise > 8, rise < 16, figures.footTaps.muscle]).toEqual([true, true, 'shin']);
  });

  it.each(['seatedAnklePumps', 'warmUpPumps'] as const)(
    'point and flex in %s, on a straight leg that keeps still',
    (name) => {
      const moments = momentsOf(name);
      const [least, most] = range(moments.map(({ near }) => kneeBend(near)));
      expect([least >= 0, most < 10]).toEqual([true, true]);
      expect(spread(moments.map(({ near }) => near.ankle))).toBeLessThan(1e-6);
      expect(Math.max(...moments.map(({ near }) => near.heel.y + 9))).toBeLessThan(-20);
      const [pointed, drawnUp] = range(moments.map(({ near }) => flexed(near)));
      expect([pointed < -30, drawnUp > 10]).toEqual([true, true]);
      expect(new Set(moments.map(({ far }) => placesOf(far))).size).toBe(1);
      expect(moments.every(({ far }) => isFlat(far))).toBe(true);
    },
  );

  it('point and flex together in sitAndPump, out in front, on heels that never slide', () => {
    const moments = momentsOf('sitAndPump');
    for (const leg of LEGS) {
      const joints = moments.map((moment) => moment[leg]);
      expect(spread(joints.map(({ heel }) => heel))).toBeLessThan(1e-6);
      expect(joints.every(({ heel, knee }) => heel.x > knee.x + 25)).toBe(true);
      expect(Math.max(...joints.map(kneeBend))).toBeLessThan(60);
      expect(extent(joints.map(flexed))).toBeGreaterThan(40);
    }
  });
});

describe('ankleLetters', () => {
  const moments = momentsOf('ankleLetters');
  const toes = moments.map(({ near }) => near.toe);

  it('moves the ankle only: the knee keeps still, off the floor', () => {
    expect(spread(moments.map(({ near }) => near.knee))).toBeLessThan(1e-6);
    expect(Math.max(...moments.map(({ near }) => near.toe.y))).toBeLessThan(-12);
    expect(moments.every(({ far }) => isFlat(far))).toBe(true);
  });

  it('writes a tall letter, and shows it', () => {
    expect(extent(toes.map(({ y }) => y))).toBeGreaterThan(34);
    expect(extent(toes.map(({ x }) => x))).toBeGreaterThan(16);
    expect(toePath(figures.ankleLetters)).toMatch(/^M.*Z$/);
  });

  it('writes an A, which is one when mirrored, too: as far to the left of its top as to the right', () => {
    const corners = (toePath(figures.ankleLetters) ?? '')
      .slice(1, -1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    expect([corners[0], corners[8], corners[12], corners[20]]).toEqual([
      [149, -22],
      [159.5, -66],
      [159.5, -66],
      [170, -22],
    ]);
  });
});

describe('sitCircleSip', () => {
  const moments = momentsOf('sitCircleSip');

  it('draws round circles with both feet on resting heels', () => {
    for (const leg of LEGS) {
      const joints = moments.map((moment) => moment[leg]);
      expect(spread(joints.map(({ heel }) => heel))).toBeLessThan(1e-6);
      const [width, height] = [
        extent(joints.map(({ toe }) => toe.x)),
        extent(joints.map(({ toe }) => toe.y)),
      ];
      expect([width > 22, height > 22, Math.abs(width - height) < 6]).toEqual([true, true, true]);
    }
    expect(toePath(figures.sitCircleSip)).not.toBeNull();
  });

  it('keeps the glass still and upright in the hand', () => {
    const glass = shapesOf(figures.sitCircleSip, true).find(({ name }) => name === 'glass');
    const places = new Set(moments.map((joints) => glass?.transform?.(joints)));
    expect(places.size).toBe(1);
    expect([...places][0]).toMatch(/ rotate\(0\.00\)$/);
    expect(spread(moments.map(({ nearArm }) => fingertips(nearArm)))).toBeLessThan(1e-6);
  });
});
