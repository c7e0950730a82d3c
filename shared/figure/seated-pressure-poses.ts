import type { ArmPose, Pose } from './figure.ts';
import { onHeel } from './seated-parts.ts';
import { holdPoses, HOLD } from './stance.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * Hands on the calf. The person bends forwards from the hip; the worked foot stands ahead of the knee, so that both hands
 * reach down the calf from outside and inside. The other foot stands farther ahead and leaves the calf free.
 */

interface Grip {
  /** Where the wrists are, from the knee down, as a part of the shin. */
  readonly along: number;
  /** How far the wrists are in front of the shin bone. */
  readonly ahead: number;
  readonly torso: number;
  readonly head: number;
}

const HEEL = 109;

function handsOnCalf({ along, ahead, torso, head }: Grip, pitch = 0): Pose {
  const hand = (lower: number, behind: number, turn: number): ArmPose => ({
    hand: 'calf',
    along: along + lower,
    ahead: ahead - behind,
    turn,
  });
  return {
    hip: { x: 6, y: -112 },
    torso,
    head,
    near: onHeel(HEEL, pitch),
    far: onHeel(140, 0),
    nearArm: hand(0, 0, 24),
    farArm: hand(0.1, 14, 42),
  };
}

export const seatedPressureFigures = {
  glideAlong: {
    scene: 'chair',
    motion: 'flowing',
    pictures: 120,
    poses: [
      handsOnCalf({ along: 0.6, ahead: 2, torso: 64, head: 44 }),
      handsOnCalf({ along: 0.12, ahead: 2, torso: 50, head: 36 }),
    ],
    muscle: 'calf',
    showsPath: false,
  },
  pressAndWait: {
    ...HOLD,
    scene: 'chair',
    poses: holdPoses(
      handsOnCalf({ along: 0.3, ahead: 8, torso: 54, head: 38 }),
      handsOnCalf({ along: 0.3, ahead: 2, torso: 59, head: 42 }),
      handsOnCalf({ along: 0.3, ahead: 2.5, torso: 58.5, head: 41.5 }),
    ),
    muscle: 'calf',
    showsPath: false,
  },
  flexUnderFingers: {
    scene: 'chair',
    motion: 'flowing',
    pictures: 120,
    poses: [
      handsOnCalf({ along: 0.3, ahead: 2, torso: 58, head: 42 }),
      handsOnCalf({ along: 0.3, ahead: 2, torso: 58, head: 42 }, 30),
    ],
    muscle: 'calf',
    showsPath: false,
  },
} as const satisfies Record<string, StepFigure>;
