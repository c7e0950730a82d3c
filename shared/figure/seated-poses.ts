import type { Pose } from './figure.ts';
import { glass } from './figure-glass.ts';
import { plus, rotate } from './geometry.ts';
import { holdingTheSeat, inTheAir, onBall, onHeel, reachOf, seated } from './seated-parts.ts';
import { pointing, writing } from './seated-writing.ts';
import type { StepFigure } from './step-figure.ts';

const onTheChair = { scene: 'chair', motion: 'flowing', pictures: 60, showsPath: false } as const;

/** Both heels rise; the toes stay where they are. */
const onToes = (rise: number): Pose => ({ ...seated, near: onBall(106, -rise), far: onBall(134, -rise) });

/** The same with the feet below the knees, where the heels come up higher. */
const highOnToes = (rise: number): Pose => ({ ...seated, near: onBall(100, -rise), far: onBall(123, -rise) });

/** The front of both feet rises; the heels stay. */
const onHeels = (pitch: number): Pose => ({ ...seated, near: onHeel(80, pitch), far: onHeel(108, pitch) });

const CIRCLING = { x: 122, y: -44 };
const circling = (pitch: number, yaw: number): Pose => ({
  ...holdingTheSeat,
  near: inTheAir(CIRCLING, pitch, yaw),
});

/** One leg straight out, a little below level, held by nothing; only its ankle moves. */
const STRETCHED = { below: 9, knee: 5 } as const;
const pumping = (flexed: number): Pose => ({
  ...holdingTheSeat,
  near: inTheAir(
    plus(seated.hip, reachOf(STRETCHED.below, STRETCHED.knee)),
    90 - STRETCHED.below - STRETCHED.knee + flexed,
  ),
});

const seatedAnklePumps = {
  ...onTheChair,
  scene: 'chairLegsOut',
  poses: [pumping(12), pumping(-36)],
  muscle: 'calf',
} as const satisfies StepFigure;

/**
 * Both legs out in front with soft knees, the heels resting on the floor, the back against the chair. As a foot turns about
 * its heel, the knee gives way a little.
 */
const leaningBack = {
  ...seated,
  hip: { x: 6, y: -112 },
  torso: -8,
  head: 1,
  nearArm: { hand: 'thigh', along: 0.42 },
  farArm: { hand: 'thigh', along: 0.56 },
} as const;
const RESTING = { near: 141, far: 155 } as const;

const pumpingBoth = (pitch: number): Pose => ({
  ...leaningBack,
  near: onHeel(RESTING.near, pitch),
  far: onHeel(RESTING.far, pitch),
});

/** The tips of both feet go round together; a hand holds a glass of water. */
const ROUND = { middle: { x: 40, y: -27 }, radius: 15 } as const;
const circlingBoth = (turn: number): Pose => {
  const tip = plus(ROUND.middle, rotate({ x: 0, y: -ROUND.radius }, turn));
  return {
    ...leaningBack,
    near: pointing(onHeel(RESTING.near, 0), tip),
    far: pointing(onHeel(RESTING.far, 0), tip),
    nearArm: { hand: 'held', at: { x: 39, y: -154 } },
  };
};

export const seatedFigures = {
  heelLifts: { ...onTheChair, poses: [onToes(0), onToes(36)], muscle: 'calf' },
  toeLifts: { ...onTheChair, poses: [onHeels(0), onHeels(27)], muscle: 'shin' },
  ankleCircles: {
    ...onTheChair,
    poses: [circling(30, 0), circling(2, 28), circling(-26, 0), circling(2, -28)],
    muscle: 'calf',
    showsPath: true,
  },
  quickHeelRaises: {
    ...onTheChair,
    motion: 'settling',
    poses: [highOnToes(0), highOnToes(18), highOnToes(40), highOnToes(48), highOnToes(46), highOnToes(8)],
    muscle: 'calf',
  },
  seatedAnklePumps,
  warmUpPumps: seatedAnklePumps,
  footTaps: {
    ...onTheChair,
    motion: 'settling',
    pictures: 20,
    poses: [onHeels(0), onHeels(15)],
    muscle: 'shin',
  },
  slowRaiseAndHold: {
    ...onTheChair,
    motion: 'settling',
    pictures: 150,
    poses: [highOnToes(0), highOnToes(38), highOnToes(38), highOnToes(38), highOnToes(19)],
    muscle: 'calf',
  },
  ankleLetters: {
    ...onTheChair,
    motion: 'settling',
    poses: writing(CIRCLING, (near) => ({ ...holdingTheSeat, near })),
    muscle: 'calf',
    showsPath: true,
  },
  sitAndPump: { ...onTheChair, poses: [pumpingBoth(54), pumpingBoth(14)], muscle: 'calf' },
  sitCircleSip: {
    ...onTheChair,
    pictures: 90,
    poses: [circlingBoth(0), circlingBoth(45), ...[90, 135, 180, 225, 270, 315].map(circlingBoth)],
    muscle: 'calf',
    tools: [glass],
    showsPath: true,
  },
} as const satisfies Record<string, StepFigure>;
