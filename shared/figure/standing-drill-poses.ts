import { RAIL_TOP, STEP } from './figure-scenes.ts';
import { BODY } from './figure.ts';
import type { LegPose, Pose } from './figure.ts';
import { minus, plus, rotate } from './geometry.ts';
import {
  ANKLE_HEIGHT,
  HOLD,
  LEG_LENGTH,
  farFoot,
  hanging,
  holdPoses,
  hipAbove,
  shifting,
  sole,
} from './stance.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * Standing free, beside a rail and on a step.
 */

const HIP: Pose['hip'] = { x: 0, y: -ANKLE_HEIGHT - LEG_LENGTH };

/** The hip goes down and back; the torso leans and the arms rise forwards as far as balance wants. */
const bending = (down: number): Pose => ({
  hip: plus(HIP, { x: -0.6 * down, y: down }),
  torso: 2 + 0.6 * down,
  head: 2 + 0.3 * down,
  near: sole(0),
  far: farFoot(sole(0)),
  nearArm: hanging(2 - 1.6 * down, 14 + down),
  farArm: hanging(2 - 1.6 * down, 14 + down),
});

interface Swing {
  /** Degrees that the line from hip to ankle is turned forwards, and how long it is: the knee takes up the rest. */
  readonly forwards: number;
  readonly length: number;
  readonly pitch: number;
}

/** The near leg swings past the other one, and its arm the other way. */
const swinging = ({ forwards, length, pitch }: Swing): Pose => ({
  hip: HIP,
  torso: 2 - forwards / 10,
  head: 2 - forwards / 20,
  near: {
    pivot: 'ankle',
    at: plus(HIP, rotate({ x: 0, y: length }, -forwards)),
    pitch,
    yaw: 0,
  },
  far: farFoot(sole(0)),
  nearArm: hanging(4 + forwards / 2, 16),
  farArm: { hand: 'held', at: { x: 50, y: RAIL_TOP - 3 } },
});

const BEHIND: Swing = { forwards: -24, length: 176, pitch: -24 };
const PASSING: Swing = { forwards: 2, length: 174, pitch: -5 };
const IN_FRONT: Swing = { forwards: 28, length: 182, pitch: 14 };

/** The ball of the near foot stands on the edge, its heel hangs over it; the other foot stands whole on the step. */
function onTheEdge(sunk: number, lean: number): Pose {
  const near: LegPose = {
    pivot: 'ball',
    at: { x: STEP.edge + 4, y: -STEP.height - 6 },
    pitch: sunk,
    yaw: 0,
  };
  const ankle = minus(near.at, rotate(BODY.ball, -sunk));
  return {
    hip: hipAbove(ankle, lean, 5),
    torso: 4,
    head: 5,
    near,
    far: farFoot(sole(STEP.edge + 21, 0, STEP.height)),
    nearArm: { hand: 'held', at: { x: 64, y: -255 } },
    farArm: hanging(4, 14),
  };
}

const drill = { scene: 'floor', motion: 'settling', pictures: 60, muscle: 'calf', showsPath: false } as const;

export const standingDrillFigures = {
  weightShifts: { ...drill, poses: shifting(0, { nearArm: hanging(4, 14), farArm: hanging(4, 14) }) },
  smallKneeBends: { ...drill, poses: [bending(0), bending(18)], motion: 'flowing', pictures: 120 },
  legSwings: {
    ...drill,
    scene: 'rail',
    poses: [swinging(BEHIND), swinging(PASSING), swinging(IN_FRONT), swinging(PASSING)],
    motion: 'flowing',
  },
  stepDrop: {
    ...HOLD,
    scene: 'step',
    poses: holdPoses(onTheEdge(0, 12), onTheEdge(18, 12.5), onTheEdge(17.2, 12.5)),
    muscle: 'calf',
  },
} as const satisfies Record<string, StepFigure>;
