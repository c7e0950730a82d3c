import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import { STEP } from '../../../shared/figure/figure-scenes.ts';
import { BODY } from '../../../shared/figure/figure.ts';
import type { ArmJoints, LegJoints } from '../../../shared/figure/figure.ts';
import { distance, turnOf } from '../../../shared/figure/geometry.ts';
import type { Point } from '../../../shared/figure/geometry.ts';
import { figures } from '../../../shared/figure/poses.ts';
import { STEP_NAMES } from '../../../shared/routines/routine.ts';
import type { Step } from '../../../shared/routines/routine.ts';

/* What the body can do, and what the instructions ask of it, in every step of every routine. */

const PHASES = Array.from({ length: 241 }, (_, index) => index / 240);
/** A hold is held from the second of its twelve poses to the last. */
const HELD = PHASES.filter((phase) => phase >= 1 / 12 && phase <= 11 / 12);
const LEGS = ['near', 'far'] as const;
const ARMS = ['nearArm', 'farArm'] as const;

const steps = [
  ...new Map(
    Object.values(catalogue)
      .flatMap((routine) => routine.steps)
      .map((step) => [step.name, step] as const),
  ),
];
const withKnee = steps.filter(([, { knee }]) => knee !== undefined);

const momentsOf = ({ name }: Pick<Step, 'name'>, phases = PHASES) =>
  phases.map((phase) => jointsAt(figures[name], phase));

/** From -180 to 180. */
const angle = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Degrees that a knee is bent, that an elbow is bent, and that toes are drawn up: the natural way is positive. */
const kneeBend = ({ hip, knee, ankle }: LegJoints) => angle(turnOf(knee, ankle) - turnOf(hip, knee));
const elbowBend = ({ shoulder, elbow, wrist }: ArmJoints) =>
  angle(turnOf(shoulder, elbow) - turnOf(elbow, wrist));
const toesUp = ({ knee, ankle, footTurn }: LegJoints) => angle(turnOf(knee, ankle) - footTurn);

const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

describe('the steps', () => {
  it('of the routines are all there are', () => {
    expect(steps.map(([name]) => name).toSorted()).toEqual([...STEP_NAMES].toSorted());
  });

  it('say what the knee must look like wherever the instruction says it', () => {
    const named = (knee: Step['knee']) =>
      withKnee.filter((each) => each[1].knee === knee).map(([name]) => name);
    expect({ straight: named('straight'), bent: named('bent') }).toEqual({
      straight: [
        'strapPull',
        'deskLeanStraight',
        'calfLean',
        'straightKneeWallStretch',
        'afterStraightStretch',
        'warmUpPumps',
        'easyStrapPull',
        'coolStraightStretch',
      ],
      bent: [
        'footTuck',
        'deskLeanBent',
        'bentKneeWallStretch',
        'afterBentStretch',
        'glideAlong',
        'coolBentStretch',
      ],
    });
  });
});

describe.each(withKnee)('the working knee in %s', (_name, step) => {
  const legs = step.sides === 'both' ? LEGS : (['near'] as const);
  const moments = momentsOf(step, step.repetitions === 1 ? HELD : PHASES);
  const [least, most] = range(moments.flatMap((joints) => legs.map((leg) => kneeBend(joints[leg]))));

  it(step.knee === 'straight' ? 'is straight, within 10°' : 'is bent by 15° or more', () => {
    if (step.knee === 'straight') expect(most).toBeLessThanOrEqual(10);
    else expect(least).toBeGreaterThanOrEqual(15);
  });
});

describe.each(steps)('in %s', (name, step) => {
  const { poses } = figures[name];
  const moments = momentsOf(step);

  it.each(LEGS)('the %s knee and ankle go only where they can', (leg) => {
    const knees = range(moments.map((joints) => kneeBend(joints[leg])));
    expect(knees[0]).toBeGreaterThanOrEqual(-0.001);
    expect(knees[1]).toBeLessThan(150);
    const ankles = range(moments.map((joints) => toesUp(joints[leg])));
    expect(ankles[0]).toBeGreaterThan(-65);
    expect(ankles[1]).toBeLessThan(45);
  });

  it.each(ARMS)('the elbow of %s goes only where it can', (arm) => {
    const elbows = range(moments.map((joints) => elbowBend(joints[arm])));
    expect(elbows[0]).toBeGreaterThanOrEqual(-0.001);
    expect(elbows[1]).toBeLessThan(150);
  });

  it('every pose has each foot on the same kind of point, and each hand in the same kind of place', () => {
    const kinds = poses.map(({ near, far, nearArm, farArm }) =>
      [near.pivot, far.pivot, nearArm.hand, farArm.hand].join(' '),
    );
    expect(new Set(kinds).size).toBe(1);
  });

  it.each(LEGS)('what of the %s foot touches the ground stays where it is while it does', (leg) => {
    for (const point of ['heel', 'ball'] as const) {
      const grounds = groundsOf(name, leg);
      const feet = moments.map((joints) => joints[leg][point]);
      for (const contact of contactsOf(feet, RADII[point], grounds)) {
        expect(spread(contact)).toBeLessThan(0.75);
      }
    }
  });

  it.each(ARMS)('a hand of %s that lies on a wall, a table or the floor does not slide', (arm) => {
    const [{ [arm]: pose }] = poses;
    if (pose.hand !== 'wall' && pose.hand !== 'table' && pose.hand !== 'floor') return;
    expect(spread(moments.map((joints) => joints[arm].wrist))).toBeLessThan(1e-6);
  });
});

/** How far the sole is below the middle of heel and ball. */
const RADII = { heel: 9, ball: 6 } as const;

/** The floor, and the step where there is one; far feet stand a little higher in the picture. */
function groundsOf(name: Step['name'], leg: 'near' | 'far'): readonly number[] {
  const higher = leg === 'near' ? 0 : BODY.farHip.y;
  return figures[name].scene === 'step' ? [higher, higher - STEP.height] : [higher];
}

/** The stretches of time in which a point is on the ground, each with the places where it is then. */
function contactsOf(points: readonly Point[], radius: number, grounds: readonly number[]): Point[][] {
  const contacts: Point[][] = [[]];
  for (const point of points) {
    if (grounds.some((ground) => Math.abs(point.y + radius - ground) < 0.2)) contacts.at(-1)?.push(point);
    else contacts.push([]);
  }
  return contacts.filter(({ length }) => length > 1);
}

/** Farthest that the points lie from the first of them. */
function spread(points: readonly Point[]): number {
  const [first] = points;
  return first ? Math.max(...points.map((point) => distance(first, point))) : Number.NaN;
}
