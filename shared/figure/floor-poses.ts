import { rollerAt, rollerDepth, rollerUnder, ROLLER_RADIUS } from './figure-roller.ts';
import { BODY } from './figure.ts';
import type { ArmPose, LegPose, Pose } from './figure.ts';
import { plus, rotate } from './geometry.ts';
import type { Point } from './geometry.ts';
import { farFoot, holdPoses, HOLD, sole } from './stance.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * Sitting on the floor: the near leg is stretched out in front, the far one stands bent beside it, and both hands lie on
 * the floor behind the back.
 */

/** Height of the hip of a person on the floor, and of the wrist of a hand flat on it. */
const SITTING = -20;
const WRIST = -7;

/** The far hand is where it is seen: a little ahead and a little higher. */
const farHand = (x: number): ArmPose => ({
  hand: 'floor',
  at: plus({ x, y: WRIST }, { x: BODY.farShoulder.x, y: BODY.farHip.y }),
});

const handsBehind = (x: number): Pick<Pose, 'nearArm' | 'farArm'> => ({
  nearArm: { hand: 'floor', at: { x, y: WRIST } },
  farArm: farHand(x),
});

/** The far foot is flat. Its pivot is the ankle, because one figure lifts it from there onto the other leg. */
const standing = (x: number): LegPose => ({ ...farFoot(sole(x)), pivot: 'ankle' });

/** An outstretched leg does not lock its knee: its bend in degrees, and the distance from hip to ankle. */
const KNEE = 3;
const REACH = 2 * BODY.thigh * Math.cos((KNEE * Math.PI) / 360);

/** A leg raised from the hip by `rise` degrees, with the foot `pointed` degrees down from a right angle. */
const stretchedOut = (hip: Point, rise: number, pointed: number): LegPose => ({
  pivot: 'ankle',
  at: plus(hip, rotate({ x: REACH, y: 0 }, -rise)),
  pitch: 90 + rise - pointed,
  yaw: 0,
});

/*
 * Pumping: the leg is flat on the floor, so both calves are visible.
 */

function pumping(rise: number, pointed: number): Pose {
  const hip = { x: -20, y: SITTING };
  const near = stretchedOut(hip, rise, pointed);
  return { hip, torso: -12, head: 24, near, far: standing(57), ...handsBehind(-92) };
}

/*
 * On the roller. `along` is the contact point in units below the knee; it determines how far the leg rises.
 */

/** From the hip to the middle of the roller, as seen along the way from hip to ankle: the knee is a little above it. */
const toRoller = (along: number): Point =>
  plus(rotate({ x: BODY.thigh, y: 0 }, -KNEE / 2), rotate({ x: along, y: rollerDepth(along) }, KNEE / 2));

function riseOnRoller(hipHeight: number, along: number): number {
  const { x, y } = toRoller(along);
  const drop = -ROLLER_RADIUS - hipHeight;
  return ((Math.atan2(y, x) - Math.asin(drop / Math.hypot(x, y))) * 180) / Math.PI;
}

const rollerX = (hip: Point, along: number): number =>
  plus(hip, rotate(toRoller(along), -riseOnRoller(hip.y, along))).x;

/** The ends of the roll, and the height of the lifted hip: the pelvis is just off the floor. */
const ABOVE_ANKLE = 60;
const BELOW_KNEE = 26;
const LIFTED = -40;

/** A roller moves half as far as what rolls on it, so the leg moves twice as far as the roller does along the calf. */
const ROLL = 2 * (ABOVE_ANKLE - BELOW_KNEE);

function rolling(hipX: number, along: number, torso: number): Pose {
  const hip = { x: hipX, y: LIFTED };
  const near = stretchedOut(hip, riseOnRoller(LIFTED, along), 22);
  return { hip, torso, head: 12, near, far: standing(81), ...handsBehind(-100) };
}

const ROLLED_BACK = rolling(-ROLL, ABOVE_ANKLE, -26);
const ROLLED_FORWARDS = rolling(0, BELOW_KNEE, -37);

/*
 * On the spot: the pelvis is down, and the thick of the calf rests on the roller.
 */

const RESTING_HIP: Point = { x: -36, y: SITTING };
const SPOT = 34;
const RISE = riseOnRoller(SITTING, SPOT);
const ROLLER_ON_SPOT = rollerAt(rollerX(RESTING_HIP, SPOT));

function resting(pointed: number, torso: number, head: number): Pose {
  const near = stretchedOut(RESTING_HIP, RISE, pointed);
  return { hip: RESTING_HIP, torso, head, near, far: standing(33), ...handsBehind(-135) };
}

/** The far ankle rests on the near shin, just above its ankle, or is `above` it on the way there. */
const crossed = (above: number, torso: number, head: number): Pose => ({
  ...resting(32, torso, head),
  far: {
    pivot: 'ankle',
    at: plus(RESTING_HIP, rotate({ x: REACH - 14 - above / 2, y: -18 - above }, -RISE)),
    pitch: 70 - above / 2,
    yaw: 0,
  },
});

/** Like `holdPoses`, but the far foot is lifted across first and back at the end. */
function crossedAndHeld(start: Pose, lifted: Pose, deep: Pose, eased: Pose): StepFigure['poses'] {
  return [start, lifted, deep, eased, deep, eased, deep, eased, deep, eased, deep, lifted];
}

/*
 * Fading out: without the roller, the foot flat, a light hand strokes up the calf and back.
 */

/** `along`: the part of the shin from the knee down to the wrist; `off`: how far the hand has left the skin. */
function gliding(along: number, off: number, torso: number): Pose {
  const hip = { x: -40, y: SITTING };
  return {
    hip,
    torso,
    head: 24,
    near: sole(66),
    far: stretchedOut(plus(hip, BODY.farHip), 0, 24),
    nearArm: { hand: 'calf', along, ahead: -23 - off, turn: -75 },
    farArm: farHand(-97),
  };
}

const moving = { scene: 'ground', motion: 'flowing', muscle: 'calf', showsPath: false } as const;
const holding = { ...HOLD, scene: 'ground', muscle: 'calf', tools: [ROLLER_ON_SPOT] } as const;

export const floorFigures = {
  floorPumps: { ...moving, pictures: 60, poses: [pumping(0.5, 46), pumping(0, -8)] },
  searchRoll: {
    ...moving,
    pictures: 150,
    poses: [ROLLED_BACK, ROLLED_FORWARDS],
    tools: [rollerUnder({ ankleX: ROLLED_BACK.near.at.x, rollerX: rollerX(ROLLED_BACK.hip, ABOVE_ANKLE) })],
  },
  holdTheSpot: {
    ...holding,
    poses: holdPoses(resting(4, -21, 20), resting(34, -25, 6), resting(33.4, -23.8, 7)),
  },
  flexOnTheSpot: {
    ...moving,
    pictures: 75,
    poses: [resting(-8, -21, 16), resting(46, -21, 16)],
    tools: [ROLLER_ON_SPOT],
  },
  extraWeight: {
    ...holding,
    /* The lifted leg goes far in two and a half seconds. */
    pictures: 600,
    poses: crossedAndHeld(
      resting(32, -22, 12),
      crossed(30, -21, 12),
      crossed(0, -25, 6),
      crossed(0, -23.8, 7),
    ),
  },
  fadeOut: {
    ...moving,
    pictures: 100,
    poses: [gliding(0.74, 0, 4), gliding(0.48, 0, 0), gliding(0.22, 0, -4), gliding(0.48, 6, 0)],
    tools: [rollerAt(196)],
  },
} as const satisfies Record<string, StepFigure>;
