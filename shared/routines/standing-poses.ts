import { BODY } from './figure.ts';
import type { ArmPose, LegPose, Pose } from './figure.ts';
import { WALL_X } from './figure-scenes.ts';
import { plus, turned } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { StepFigure } from './step-figure.ts';

/** Height of the ankle above the floor in a foot that stands flat. */
const ANKLE_HEIGHT = 17;

/** A foot by the place of its ankle; 0 is flat, below that the toes hang. */
const foot = (ankle: Point, pitch: number): LegPose => ({ pivot: 'ankle', at: ankle, pitch, yaw: 0 });

/*
 * Marching. Each foot is lifted and put down in one half of the cycle and stands in the other.
 */

const STANDING = foot({ x: 0, y: -ANKLE_HEIGHT }, 0);
const LIFTING = foot({ x: 5, y: -40 }, -28);
const LIFTED = foot({ x: 34, y: -62 }, -16);
const LOWERING = foot({ x: 16, y: -33 }, -4);

/** The far foot stands where its hip is seen: a little ahead and a little higher. */
const farFoot = ({ at, ...rest }: LegPose): LegPose => ({ ...rest, at: plus(at, BODY.farHip) });

/** `back`: how far the near arm swings backwards, from -1 to 1; the far one goes the other way. */
const swingingArm = (back: number): ArmPose => ({
  hand: 'swinging',
  back: 4 + 24 * back,
  elbow: 34 - 14 * back,
});

function marching(near: LegPose, far: LegPose, back: number): Pose {
  return {
    hip: { x: 0, y: -198.4 - 1.4 * Math.abs(back) },
    torso: 3,
    head: 2,
    near,
    far: farFoot(far),
    nearArm: swingingArm(back),
    farArm: swingingArm(-back),
  };
}

/*
 * Stretching at the wall: the near leg is behind and is stretched. The hip is where the angles of that leg bring it, and
 * both feet stay flat where they stand.
 */

interface Stance {
  /** How far along the floor the ankles are. */
  readonly back: number;
  readonly front: number;
  readonly handHeight: number;
}

interface Lean {
  /** Degrees that the shin of the back leg leans forwards, and that its knee is bent. */
  readonly shin: number;
  readonly knee: number;
  readonly torso: number;
  readonly head: number;
}

/** The palm lies on the wall; the wrist is half a hand's thickness before it. */
const WRIST_X = WALL_X - 6;

function atTheWall({ back, front, handHeight }: Stance, { shin, knee, torso, head }: Lean): Pose {
  const ankle = { x: back, y: -ANKLE_HEIGHT };
  const kneeJoint = plus(ankle, turned({ x: 0, y: -BODY.shin }, shin));
  return {
    hip: plus(kneeJoint, turned({ x: 0, y: -BODY.thigh }, shin - knee)),
    torso,
    head,
    near: foot(ankle, 0),
    far: foot({ x: front, y: -ANKLE_HEIGHT + BODY.farHip.y }, 0),
    nearArm: { hand: 'wall', at: { x: WRIST_X, y: -handHeight } },
    farArm: { hand: 'wall', at: { x: WRIST_X, y: -handHeight - 16 } },
  };
}

/**
 * A hold in twelve poses, 2.5 s each in a hold of 30 s: leaning in, staying there, and coming back at the very end. Held
 * does not mean frozen: with each slow breath in, the lean eases by a hair. It is far too little to pass for bouncing.
 */
function held(start: Pose, deep: Pose, eased: Pose): StepFigure['poses'] {
  return [start, deep, eased, deep, eased, deep, eased, deep, eased, deep, eased, deep];
}

const LONG_STANCE: Stance = { back: 10, front: 126, handHeight: 258 };
const SHORT_STANCE: Stance = { back: 45, front: 127, handHeight: 258 };

/** Little moves in a hold, and slowly: 12 pictures a second do. */
const hold = { scene: 'wall', motion: 'settling', pictures: 360, showsPath: false } as const;

export const standingFigures = {
  loosenUp: {
    scene: 'floor',
    poses: [
      marching(LIFTED, STANDING, 1),
      marching(LOWERING, STANDING, 0.7),
      marching(STANDING, STANDING, 0),
      marching(STANDING, LIFTING, -0.7),
      marching(STANDING, LIFTED, -1),
      marching(STANDING, LOWERING, -0.7),
      marching(STANDING, STANDING, 0),
      marching(LIFTING, STANDING, 0.7),
    ],
    motion: 'settling',
    pictures: 45,
    muscle: 'calf',
    showsPath: false,
  },
  straightKneeWallStretch: {
    ...hold,
    poses: held(
      atTheWall(LONG_STANCE, { shin: 22, knee: 5, torso: 14, head: 8 }),
      atTheWall(LONG_STANCE, { shin: 28, knee: 5, torso: 21, head: 12 }),
      atTheWall(LONG_STANCE, { shin: 27.5, knee: 5, torso: 20.3, head: 11.2 }),
    ),
    muscle: 'calf',
  },
  bentKneeWallStretch: {
    ...hold,
    poses: held(
      atTheWall(SHORT_STANCE, { shin: 21, knee: 18, torso: 6, head: 5 }),
      atTheWall(SHORT_STANCE, { shin: 34, knee: 39, torso: 9, head: 7 }),
      atTheWall(SHORT_STANCE, { shin: 33.5, knee: 38.2, torso: 8.4, head: 6.4 }),
    ),
    muscle: 'lowerCalf',
  },
} as const satisfies Record<string, StepFigure>;
