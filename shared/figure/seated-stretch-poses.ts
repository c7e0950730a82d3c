import { strap, STRAP_LENGTH } from './figure-strap.ts';
import type { ArmPose, Pose } from './figure.ts';
import { hipBehind, onHeel } from './seated-parts.ts';
import { holdPoses, HOLD } from './stance.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * The strap. The heel rests on the floor and the knee keeps its angle; as the foot is drawn in about the heel, the hip
 * moves back slightly, as when a person sits up. The strap is taut, so the hands move with the foot.
 */

interface Draw {
  /** Toes up. */
  readonly pitch: number;
  readonly torso: number;
  readonly head: number;
  /** The strap, seen from the foot. */
  readonly turn: number;
}

const STRAIGHT = 5;

function drawing({ pitch, torso, head, turn }: Draw): Pose {
  const near = onHeel(192, pitch);
  const hand = (more: number): ArmPose => ({ hand: 'strap', length: STRAP_LENGTH, turn: turn + more });
  return {
    hip: hipBehind(near, 112, STRAIGHT),
    torso,
    head,
    near,
    far: onHeel(106, 0),
    nearArm: hand(0),
    farArm: hand(4),
  };
}

const strapPull = {
  ...HOLD,
  scene: 'chairLegsOut',
  poses: holdPoses(
    drawing({ pitch: 48, torso: 11, head: 11, turn: 134 }),
    drawing({ pitch: 68, torso: 5, head: 7, turn: 133 }),
    drawing({ pitch: 67, torso: 5.3, head: 7, turn: 133 }),
  ),
  muscle: 'calf',
  tools: strap,
} as const satisfies StepFigure;

/*
 * The foot tuck. Both feet are flat and stay where they are; the hip comes forward a little as the person leans over the
 * bent knee, and so the shin leans farther.
 */

function tucked(forward: number, torso: number, head: number): Pose {
  return {
    hip: { x: forward, y: -112 },
    torso,
    head,
    near: onHeel(28, 0),
    far: onHeel(104, 0),
    nearArm: { hand: 'thigh', along: 0.9 },
    farArm: { hand: 'thigh', along: 0.8 },
  };
}

export const seatedStretchFigures = {
  strapPull,
  easyStrapPull: strapPull,
  footTuck: {
    ...HOLD,
    scene: 'chair',
    poses: holdPoses(tucked(0, 6, 4), tucked(5, 36, 22), tucked(4.7, 35, 21.2)),
    muscle: 'lowerCalf',
  },
} as const satisfies Record<string, StepFigure>;
