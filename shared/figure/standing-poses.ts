import { WALL_X } from './figure-scenes.ts';
import { HOLD, bothHands, farFoot, holdPoses, hipAbove, leaning, sole } from './stance.ts';
import type { Stance } from './stance.ts';
import type { Pose } from './figure.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * At the wall.
 */

/** The palm lies on the wall; the wrist is half a hand's thickness before it. */
const onTheWall = (height: number) => bothHands('wall', { x: WALL_X - 6, y: -height });

const LONG_STANCE: Stance = { back: 10, front: 126, arms: onTheWall(258) };
const SHORT_STANCE: Stance = { back: 45, front: 127, arms: onTheWall(258) };

const straightKneeWallStretch = {
  ...HOLD,
  scene: 'wall',
  poses: holdPoses(
    leaning(LONG_STANCE, { shin: 22, knee: 5, torso: 14, head: 8 }),
    leaning(LONG_STANCE, { shin: 28, knee: 5, torso: 21, head: 12 }),
    leaning(LONG_STANCE, { shin: 27.5, knee: 5, torso: 20.3, head: 11.2 }),
  ),
  muscle: 'calf',
} as const satisfies StepFigure;

const bentKneeWallStretch = {
  ...HOLD,
  scene: 'wall',
  poses: holdPoses(
    leaning(SHORT_STANCE, { shin: 21, knee: 18, torso: 6, head: 5 }),
    leaning(SHORT_STANCE, { shin: 34, knee: 39, torso: 9, head: 7 }),
    leaning(SHORT_STANCE, { shin: 33.5, knee: 38.2, torso: 8.4, head: 6.4 }),
  ),
  muscle: 'lowerCalf',
} as const satisfies StepFigure;

/** Where both feet stand, a little back from the wall, to pedal. */
const PEDALS_AT = 62;

/** How far the heels are lifted; the hip stays where a straight leg with its heel down brings it. */
const pedalling = (near: number, far: number): Pose => ({
  hip: hipAbove(sole(PEDALS_AT).at, 20, 6),
  torso: 15,
  head: 9,
  near: sole(PEDALS_AT, near),
  far: farFoot(sole(PEDALS_AT, far)),
  ...onTheWall(252),
});

export const standingFigures = {
  straightKneeWallStretch,
  bentKneeWallStretch,
  afterStraightStretch: straightKneeWallStretch,
  afterBentStretch: bentKneeWallStretch,
  coolStraightStretch: straightKneeWallStretch,
  coolBentStretch: bentKneeWallStretch,
  calfPedals: {
    scene: 'wall',
    poses: [pedalling(0, -30), pedalling(-30, 0)],
    motion: 'settling',
    pictures: 60,
    muscle: 'calf',
    showsPath: false,
  },
} as const satisfies Record<string, StepFigure>;
