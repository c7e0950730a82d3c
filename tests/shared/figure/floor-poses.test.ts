import { describe, expect, it } from 'vitest';
import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import { ROLLER_RADIUS, rollerDepth } from '../../../shared/figure/figure-roller.ts';
import { SCENES } from '../../../shared/figure/figure-scenes.ts';
import { BODY } from '../../../shared/figure/figure.ts';
import type { ArmJoints, Joints, LegJoints } from '../../../shared/figure/figure.ts';
import { floorFigures } from '../../../shared/figure/floor-poses.ts';
import { distance, minus, plus, rotate, turnOf } from '../../../shared/figure/geometry.ts';
import type { Point } from '../../../shared/figure/geometry.ts';
import type { StepFigure } from '../../../shared/figure/step-figure.ts';

const PHASES = Array.from({ length: 121 }, (_, index) => index / 120);
/** Two twelfths to get there, two to come back; in between a hold is held. */
const HELD = PHASES.filter((phase) => phase >= 2 / 12 && phase <= 10 / 12);
const LEGS = ['near', 'far'] as const;

type FloorStep = keyof typeof floorFigures;
const steps = Object.entries<StepFigure>(floorFigures);
const onTheRoller = ['searchRoll', 'holdTheSpot', 'flexOnTheSpot', 'extraWeight'] as const;
const stretchedOut = ['floorPumps', ...onTheRoller] as const;

const momentsOf = (figure: StepFigure, phases = PHASES) => phases.map((phase) => jointsAt(figure, phase));
const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** Farthest that the points lie from the first of them. */
function spread(points: readonly Point[]): number {
  const [first] = points;
  return first ? Math.max(...points.map((point) => distance(first, point))) : Number.NaN;
}

/** Degrees that a knee is bent; 0 is straight. */
const kneeBend = ({ hip, knee, ankle }: LegJoints) => turnOf(knee, ankle) - turnOf(hip, knee);

/** Seen from the knee, with the shin hanging straight down: y runs along the shin, x in front of it. */
const fromShin = ({ knee, ankle }: LegJoints, point: Point) =>
  rotate(minus(point, knee), -turnOf(knee, ankle));

const onShin = ({ knee, ankle }: LegJoints, point: Point) => plus(knee, rotate(point, turnOf(knee, ankle)));

/** Lowest points of what is drawn; see `figure-shapes.ts`. */
const lowestOfLeg = (leg: LegJoints) => [
  leg.hip.y + 20,
  leg.knee.y + 13.5,
  onShin(leg, { x: -5, y: 27 }).y + 13.5,
  leg.ankle.y + 8,
  leg.heel.y + 9,
  leg.ball.y + 6,
  leg.toe.y + 5,
];

const lowestOfArm = ({ elbow, wrist, handTurn }: ArmJoints) => [
  elbow.y + 8.5,
  wrist.y + 6.5,
  plus(wrist, rotate({ x: 0, y: 16 }, handTurn)).y + 5,
];

function rollerOf(figure: StepFigure, joints: Joints): Point & { turn: number } {
  const [tool] = figure.tools ?? [];
  const [x, y, turn] = (tool?.transform(joints) ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { x: x ?? Number.NaN, y: y ?? Number.NaN, turn: turn ?? Number.NaN };
}

describe.each(steps)('on the floor, %s', (_name, figure) => {
  const moments = momentsOf(figure);

  it('puts no part of the body into the floor', () => {
    const lowest = moments.flatMap((joints) => [
      plus(joints.hip, rotate({ x: 0, y: -2 }, joints.torsoTurn)).y + 22,
      ...LEGS.flatMap((leg) => lowestOfLeg(joints[leg])),
      ...lowestOfArm(joints.nearArm),
      ...lowestOfArm(joints.farArm),
    ]);
    expect(Math.max(...lowest)).toBeLessThan(0.6);
  });

  it('never moves a hand that lies on the floor, and no arm is too short for it', () => {
    for (const arm of ['nearArm', 'farArm'] as const) {
      if (figure.poses[0][arm].hand !== 'floor') continue;
      const arms = moments.map((joints) => joints[arm]);
      const floor = arm === 'nearArm' ? 0 : BODY.farHip.y;
      expect(spread(arms.map(({ wrist }) => wrist))).toBeLessThan(1e-6);
      expect(floor - (arms[0]?.wrist.y ?? Number.NaN)).toBeCloseTo(7, 6);
      expect(range(arms.map(({ shoulder, wrist }) => distance(shoulder, wrist)))[1]).toBeLessThan(121.5);
    }
  });

  it('looks down at the legs', () => {
    expect(range(moments.map(({ headTurn }) => headTurn))[0]).toBeGreaterThan(0);
  });
});

describe.each(stretchedOut)('the near leg in %s', (name) => {
  it('is straight within 10°, and not locked', () => {
    const [least, most] = range(momentsOf(floorFigures[name]).map(({ near }) => kneeBend(near)));
    expect(least).toBeGreaterThan(1);
    expect(most).toBeLessThan(10);
  });
});

describe.each(onTheRoller)('the roller in %s', (name) => {
  const figure: StepFigure = floorFigures[name];
  const moments = momentsOf(figure);

  it('lies on the floor, in the picture', () => {
    const { x, width } = SCENES.ground.view;
    const rollers = moments.map((joints) => rollerOf(figure, joints));
    expect(new Set(rollers.map((roller) => roller.y))).toEqual(new Set([-ROLLER_RADIUS]));
    expect(range(rollers.map((roller) => roller.x))[0]).toBeGreaterThan(x + ROLLER_RADIUS);
    expect(range(rollers.map((roller) => roller.x))[1]).toBeLessThan(x + width - ROLLER_RADIUS);
  });

  it('carries the calf at every moment, between just above the ankle and below the knee', () => {
    for (const joints of moments) {
      const seen = fromShin(joints.near, rollerOf(figure, joints));
      expect(Math.abs(-seen.x - rollerDepth(seen.y))).toBeLessThan(0.6);
      expect(seen.y).toBeGreaterThan(24);
      expect(seen.y).toBeLessThan(64);
    }
  });
});

describe('searchRoll', () => {
  const figure = floorFigures.searchRoll;
  const moments = momentsOf(figure);

  it('rolls over most of the calf, and the body moves along', () => {
    const places = moments.map((joints) => fromShin(joints.near, rollerOf(figure, joints)).y);
    const [least, most] = range(places);
    expect(most - least).toBeGreaterThan(30);
    expect(spread(moments.map(({ hip }) => hip))).toBeCloseTo(2 * (most - least), -1);
  });

  it('turns the roller as far as it goes, so that it does not slip', () => {
    const start = rollerOf(figure, jointsAt(figure, 0));
    const end = rollerOf(figure, jointsAt(figure, 0.5));
    expect(((end.turn - start.turn) * Math.PI * ROLLER_RADIUS) / 180).toBeCloseTo(end.x - start.x, 1);
    expect(end.x - start.x).toBeGreaterThan(30);
  });

  it('lifts the pelvis a little, and the other foot stands where it is', () => {
    expect(range(moments.map(({ hip }) => Math.round(hip.y)))).toEqual([-40, -40]);
    expect(spread(moments.map(({ far }) => far.ankle))).toBeLessThan(1e-6);
    expect(range(moments.map(({ far }) => kneeBend(far)))[1]).toBeLessThan(150);
  });
});

describe.each(['holdTheSpot', 'flexOnTheSpot', 'extraWeight'] as const)('%s', (name: FloorStep) => {
  const moments = momentsOf(floorFigures[name]);

  it('sits on the floor, and nothing moves where the pressure is', () => {
    expect(range(moments.map(({ hip }) => Math.round(hip.y)))).toEqual([-20, -20]);
    for (const joint of ['hip', 'knee', 'ankle'] as const) {
      expect(spread(moments.map(({ near }) => near[joint]))).toBeLessThan(1e-6);
    }
  });
});

describe('holding and flexing', () => {
  it('lets the leg grow heavy: the foot sinks, and then the body only breathes', () => {
    const foot = (phase: number) => jointsAt(floorFigures.holdTheSpot, phase).near.footTurn;
    expect(foot(0.5) - foot(0)).toBeGreaterThan(20);
    const held = momentsOf(floorFigures.holdTheSpot, HELD);
    expect(spread(held.map(({ near }) => near.toe))).toBeLessThan(1);
    expect(spread(held.map(({ neck }) => neck))).toBeGreaterThan(1);
    expect(spread(held.map(({ neck }) => neck))).toBeLessThan(4);
  });

  it('draws the toes in and points them, by more than 45°', () => {
    const turns = momentsOf(floorFigures.flexOnTheSpot).map(({ near }) => near.footTurn);
    expect(range(turns)[1] - range(turns)[0]).toBeGreaterThan(45);
  });

  it('rests the other ankle on the shin for as long as it holds', () => {
    for (const { near, far } of momentsOf(floorFigures.extraWeight, HELD)) {
      const seen = fromShin(near, far.ankle);
      expect(seen.y).toBeGreaterThan(60);
      expect(seen.y).toBeLessThan(BODY.shin - 8);
      expect(seen.x).toBeGreaterThan(15);
      expect(seen.x).toBeLessThan(20);
    }
    expect(jointsAt(floorFigures.extraWeight, 0).far.footTurn).toBe(-0);
  });
});

describe('floorPumps', () => {
  it('points and flexes the foot of a leg that lies still', () => {
    const moments = momentsOf(floorFigures.floorPumps);
    const turns = moments.map(({ near }) => near.footTurn);
    expect(range(turns)[1] - range(turns)[0]).toBeGreaterThan(45);
    expect(spread(moments.map(({ near }) => near.ankle))).toBeLessThan(3);
  });
});

describe('fadeOut', () => {
  const figure = floorFigures.fadeOut;
  const moments = momentsOf(figure);

  it('has taken the weight off: the roller lies beyond both feet, the foot stands, the knee is bent', () => {
    const [left] = range(moments.map((joints) => rollerOf(figure, joints).x));
    expect(left - ROLLER_RADIUS).toBeGreaterThan(range(moments.map(({ far }) => far.toe.x))[1] + 5);
    expect(spread(moments.map(({ near }) => near.toe))).toBeLessThan(1e-6);
    expect(range(moments.map(({ near }) => kneeBend(near)))[0]).toBeGreaterThan(60);
  });

  it('glides along the back of the calf, on the skin on the way up and just off it on the way back', () => {
    const hands = moments.map(({ near, nearArm }) => fromShin(near, nearArm.wrist));
    const [upper, lower] = range(hands.map(({ y }) => y / BODY.shin));
    expect(upper).toBeGreaterThan(0.15);
    expect(lower).toBeLessThan(0.8);
    expect(lower - upper).toBeGreaterThan(0.5);
    const behind = hands.map(({ x }) => -x);
    expect(range(behind)[0]).toBeGreaterThan(20);
    expect(range(behind)[1]).toBeLessThan(32);
  });
});
