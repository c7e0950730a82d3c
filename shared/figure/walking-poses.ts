import { WALL_X } from './figure-scenes.ts';
import type { LegPose, Pose } from './figure.ts';
import { plus } from './geometry.ts';
import type { Point } from './geometry.ts';
import { ANKLE_HEIGHT, LEG_LENGTH, farFoot, hanging, sole } from './stance.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * Walking and marching on the spot. In eight poses each foot is lifted and put down again; for the rest of them it stands
 * where it stood, while the other one is in the air.
 */

interface Gait {
  readonly standing: LegPose;
  /** The heel comes up, the toes still on the floor, just as the other foot is put down. */
  readonly peeling: LegPose;
  readonly lifting: LegPose;
  readonly lifted: LegPose;
  readonly lowering: LegPose;
  /** How much lower than on one straight leg the hip is while both feet are on the floor. */
  readonly bob: number;
  readonly torso: number;
  readonly arms: Swing;
}

/** How an arm swings to either side of where it hangs; its elbow is bent the more, the farther it is in front. */
interface Swing {
  readonly hangs: number;
  readonly swing: number;
  readonly elbow: number;
  readonly bend: number;
}

const UPRIGHT: Point = { x: 0, y: -ANKLE_HEIGHT - LEG_LENGTH };

/** Swings of the near arm, backwards from -1 to 1, in the eight poses: it is in front when the far leg is. */
const SWINGS = [1, 0.7, 0, -0.7, -1, -0.7, 0, 0.7] as const;

/** `hip` is where it is on one straight leg; a far hand at the wall does not swing. */
function onTheSpot(gait: Gait, hip: Point = UPRIGHT, atTheWall?: Pick<Pose, 'farArm'>): StepFigure['poses'] {
  const { standing, peeling, lifting, lifted, lowering, bob, torso, arms } = gait;
  const steps = [lifted, lowering, standing, standing, standing, standing, peeling, lifting];
  const poseAt = (index: number, swing: number): Pose => ({
    hip: plus(hip, { x: 0, y: bob * (1 - Math.abs(swing)) }),
    torso,
    head: torso - 1,
    near: steps[index] ?? standing,
    far: farFoot(steps[(index + 4) % 8] ?? standing),
    nearArm: swinging(arms, swing),
    farArm: swinging(arms, -swing),
    ...atTheWall,
  });
  const [first, second, ...others] = SWINGS;
  return [poseAt(0, first), poseAt(1, second), ...others.map((swing, index) => poseAt(index + 2, swing))];
}

const swinging = ({ hangs, swing, elbow, bend }: Swing, back: number) =>
  hanging(hangs + swing * back, elbow - bend * back);

const walking = {
  scene: 'floor',
  motion: 'settling',
  pictures: 45,
  muscle: 'calf',
  showsPath: false,
} as const;

const slowWalk = {
  ...walking,
  pictures: 60,
  poses: onTheSpot({
    standing: sole(0),
    peeling: sole(0, -26),
    lifting: sole(1, -36, 5),
    lifted: sole(14, -14, 16),
    lowering: sole(8, 4, 6),
    bob: 2.4,
    torso: 2,
    arms: { hangs: 2, swing: 17, elbow: 18, bend: 9 },
  }),
} as const satisfies StepFigure;

/** Where the heels of the heel walk are along the floor: an arm's length from the wall. */
const HEELS_AT = 103;

/** A foot that stands or is lifted with its front up. */
const onTheHeel = (forwards: number, pitch: number, lift: number) =>
  sole(HEELS_AT + 9 + forwards, pitch, lift);

export const walkingFigures = {
  loosenUp: {
    ...walking,
    poses: onTheSpot({
      standing: sole(0),
      peeling: sole(0, -12),
      lifting: sole(-2, -34, 12),
      lifted: sole(28, -16, 42),
      lowering: sole(14, -4, 15),
      bob: 1.8,
      torso: 3,
      arms: { hangs: 4, swing: 24, elbow: 34, bend: 14 },
    }),
  },
  stepOnTheSpot: {
    ...walking,
    poses: onTheSpot({
      standing: sole(0),
      peeling: sole(0, -24),
      lifting: sole(0, -44, 1),
      lifted: sole(4, -46, 9),
      lowering: sole(2, -24, 3),
      bob: 2,
      torso: 2,
      arms: { hangs: 2, swing: 14, elbow: 24, bend: 10 },
    }),
  },
  risingMarch: {
    ...walking,
    poses: onTheSpot({
      standing: sole(0),
      peeling: sole(0, -14),
      lifting: sole(-2, -34, 18),
      lifted: sole(40, -12, 72),
      lowering: sole(22, -6, 26),
      bob: 3,
      torso: 3,
      arms: { hangs: 2, swing: 32, elbow: 62, bend: 24 },
    }),
  },
  briskFinish: {
    ...walking,
    pictures: 36,
    poses: onTheSpot({
      standing: sole(0),
      peeling: sole(0, -22),
      lifting: sole(-8, -44, 16),
      lifted: sole(34, -14, 56),
      lowering: sole(20, -4, 20),
      bob: 4,
      torso: 7,
      arms: { hangs: 6, swing: 38, elbow: 84, bend: 14 },
    }),
  },
  heelWalk: {
    ...walking,
    scene: 'wall',
    poses: onTheSpot(
      {
        standing: onTheHeel(0, 18, 0),
        peeling: onTheHeel(0, 18, 0),
        lifting: onTheHeel(3, 17, 6),
        lifted: onTheHeel(15, 16, 11),
        lowering: onTheHeel(8, 18, 5),
        bob: 1.5,
        torso: 5,
        arms: { hangs: 2, swing: 9, elbow: 20, bend: 4 },
      },
      plus(UPRIGHT, { x: HEELS_AT + 1, y: -2 }),
      { farArm: { hand: 'wall', at: { x: WALL_X - 6, y: -268 } } },
    ),
    pictures: 75,
    muscle: 'shin',
  },
  slowWalk,
  easyWalk: slowWalk,
} as const satisfies Record<string, StepFigure>;
