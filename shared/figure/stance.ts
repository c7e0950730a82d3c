import { BODY } from './figure.ts';
import type { ArmPose, LegPose, Pose } from './figure.ts';
import { plus, rotate } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * How a person stands: the building blocks of all standing figures.
 */

/** Height of the ankle above the floor when the foot is flat. */
export const ANKLE_HEIGHT = 17;

/** Height of the hip above the ankles when the legs are straight but not locked. */
export const LEG_LENGTH = 183;

/**
 * A foot on its sole, by the place of its ankle along the floor. A negative `pitch` lifts the heel, a positive one the
 * front; `lift` is how high the sole is above the floor.
 */
export const sole = (x: number, pitch = 0, lift = 0): LegPose => ({
  pivot: 'sole',
  at: { x, y: -ANKLE_HEIGHT - lift },
  pitch,
  yaw: 0,
});

/** The far foot stands where its hip is seen: a little ahead and a little higher. */
export const farFoot = ({ at, ...rest }: LegPose): LegPose => ({ ...rest, at: plus(at, BODY.farHip) });

/** `back`: how far the near arm swings backwards, from -1 to 1; the far one goes the other way. */
export const hanging = (back: number, elbow: number): ArmPose => ({ hand: 'swinging', back, elbow });

/** Both hands where the near one is, the far one a little higher, as it is farther away. */
export function bothHands(hand: 'wall' | 'table', at: Point): Pick<Pose, 'nearArm' | 'farArm'> {
  const farAt = plus(at, hand === 'wall' ? { x: 0, y: -16 } : { x: 8, y: -3 });
  return { nearArm: { hand, at }, farArm: { hand, at: farAt } };
}

/**
 * From foot to foot, the free heel rising: on the far foot, on both, on the near one, on both. The feet are a hip's width
 * apart, so the body goes from one to the other along the line on which the far hip is seen behind the near one.
 */
export function shifting(x: number, arms: Pick<Pose, 'nearArm' | 'farArm'>): StepFigure['poses'] {
  const middle = { x, y: -ANKLE_HEIGHT - LEG_LENGTH + 1.2 };
  const pose = (hip: Point, nearPitch: number, farPitch: number): Pose => ({
    hip,
    torso: 2,
    head: 3,
    near: sole(x, nearPitch),
    far: farFoot(sole(x, farPitch)),
    ...arms,
  });
  const onBoth = pose(middle, 0, 0);
  const onFar = pose(plus(middle, { x: 3, y: -1.8 }), -28, 0);
  const onNear = pose(plus(middle, { x: -3, y: -0.4 }), 0, -28);
  return [onFar, onBoth, onNear, onBoth];
}

/*
 * Leaning forwards onto the hands: the near leg is behind and is stretched. The hip is where the angles of that leg bring
 * it, and both feet stay flat where they stand.
 */

export interface Stance {
  /** How far along the floor the ankles are. */
  readonly back: number;
  readonly front: number;
  readonly arms: Pick<Pose, 'nearArm' | 'farArm'>;
}

export interface Lean {
  /** Degrees that the shin of the back leg leans forwards, and that its knee is bent. */
  readonly shin: number;
  readonly knee: number;
  readonly torso: number;
  readonly head: number;
}

export function leaning({ back, front, arms }: Stance, { shin, knee, torso, head }: Lean): Pose {
  const near = sole(back);
  return {
    hip: hipAbove(near.at, shin, knee),
    torso,
    head,
    near,
    far: farFoot(sole(front - BODY.farHip.x)),
    ...arms,
  };
}

/** The position of the hip above an ankle, given the shin's lean and the knee's bend in degrees. */
export function hipAbove(ankle: Point, shin: number, knee: number): Point {
  const kneeJoint = plus(ankle, rotate({ x: 0, y: -BODY.shin }, shin));
  return plus(kneeJoint, rotate({ x: 0, y: -BODY.thigh }, shin - knee));
}

/**
 * A hold in twelve poses, 2.5 s each in a hold of 30 s: leaning in, staying there, and coming back at the very end. The
 * figure is not frozen: each slow breath in eases the lean slightly, far too little to look like bouncing.
 */
export function holdPoses(start: Pose, deep: Pose, eased: Pose): StepFigure['poses'] {
  return [start, deep, eased, deep, eased, deep, eased, deep, eased, deep, eased, deep];
}

/** A hold moves little and slowly, so 12 pictures a second are enough. */
export const HOLD = { motion: 'settling', pictures: 360, showsPath: false } as const;
