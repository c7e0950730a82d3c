import { TABLE } from './figure-scenes.ts';
import type { Pose } from './figure.ts';
import type { Point } from './geometry.ts';
import {
  ANKLE_HEIGHT,
  HOLD,
  LEG_LENGTH,
  bothHands,
  farFoot,
  hanging,
  holdPoses,
  leaning,
  shifting,
  sole,
} from './stance.ts';
import type { Stance } from './stance.ts';
import type { StepFigure } from './step-figure.ts';

/*
 * At a desk that stands fast, or at a counter: the hands lie on its edge.
 */

const HAND: Point = { x: TABLE.edge + 5, y: TABLE.top - 6 };
const HANDS = bothHands('table', HAND);

const LONG_STANCE: Stance = { back: -98, front: 18, arms: HANDS };
const SHORT_STANCE: Stance = { back: -59, front: 25, arms: HANDS };
const COUNTER_STANCE: Stance = { back: -82, front: 24, arms: HANDS };

/** Standing upright before the edge: where the ankles are. */
const STANDS_AT = 26;

/** One hand rests on the desk, the other arm hangs. */
const ONE_HAND = { nearArm: HANDS.nearArm, farArm: hanging(0, 12) } as const;

interface Upright {
  /** How far the hip is moved forwards and up from where it is on flat feet. */
  readonly forwards: number;
  readonly up: number;
  readonly torso: number;
  /** Of both feet. */
  readonly pitch: number;
}

const upright = ({ forwards, up, torso, pitch }: Upright): Pose => ({
  hip: { x: STANDS_AT + forwards, y: -ANKLE_HEIGHT - LEG_LENGTH - up },
  torso,
  head: torso + 1,
  near: sole(STANDS_AT, pitch),
  far: farFoot(sole(STANDS_AT, pitch)),
  ...HANDS,
});

const FLAT = upright({ forwards: 0, up: 0, torso: 2, pitch: 0 });
const ON_THE_TOES = upright({ forwards: 9.5, up: 11.8, torso: 3, pitch: -30 });
const ON_THE_HEELS = upright({ forwards: -9, up: 2.2, torso: 8, pitch: 20 });

const drill = { motion: 'flowing', pictures: 60, showsPath: false } as const;

export const deskFigures = {
  supportedWeightShifts: {
    ...drill,
    scene: 'desk',
    poses: shifting(STANDS_AT, ONE_HAND),
    motion: 'settling',
    muscle: 'calf',
  },
  deskLeanStraight: {
    ...HOLD,
    scene: 'desk',
    poses: holdPoses(
      leaning(LONG_STANCE, { shin: 23, knee: 5, torso: 16, head: 8 }),
      leaning(LONG_STANCE, { shin: 28, knee: 5, torso: 20, head: 11 }),
      leaning(LONG_STANCE, { shin: 27.5, knee: 5, torso: 19.4, head: 10.4 }),
    ),
    muscle: 'calf',
  },
  deskLeanBent: {
    ...HOLD,
    scene: 'desk',
    poses: holdPoses(
      leaning(SHORT_STANCE, { shin: 21, knee: 18, torso: 12, head: 6 }),
      leaning(SHORT_STANCE, { shin: 34, knee: 39, torso: 16, head: 9 }),
      leaning(SHORT_STANCE, { shin: 33.5, knee: 38.2, torso: 15.4, head: 8.4 }),
    ),
    muscle: 'lowerCalf',
  },
  supportedHeelRaises: { ...drill, scene: 'desk', poses: [FLAT, ON_THE_TOES], muscle: 'calf' },
  toeRaises: { ...drill, scene: 'counter', poses: [FLAT, ON_THE_HEELS], muscle: 'shin' },
  calfLean: {
    ...HOLD,
    scene: 'counter',
    poses: holdPoses(
      leaning(COUNTER_STANCE, { shin: 21, knee: 5, torso: 13, head: 7 }),
      leaning(COUNTER_STANCE, { shin: 26, knee: 5, torso: 17, head: 10 }),
      leaning(COUNTER_STANCE, { shin: 25.5, knee: 5, torso: 16.4, head: 9.4 }),
    ),
    muscle: 'calf',
  },
  heelToToeRocks: {
    ...drill,
    scene: 'counter',
    poses: [ON_THE_TOES, FLAT, ON_THE_HEELS, FLAT],
    motion: 'settling',
    pictures: 90,
    muscle: 'calf',
  },
} as const satisfies Record<string, StepFigure>;
