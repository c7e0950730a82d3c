import type { LegPose } from './figure.ts';
import type { StepFigure } from './step-figure.ts';

/** Where feet stand that are flat on the floor, told by the height of their pivot above it. */
const onBall = (x: number, pitch: number): LegPose => ({ pivot: 'ball', at: { x, y: -6 }, pitch, yaw: 0 });
const onHeel = (x: number, pitch: number): LegPose => ({ pivot: 'heel', at: { x, y: -9 }, pitch, yaw: 0 });
const inTheAir = (pitch: number, yaw: number): LegPose => ({
  pivot: 'ankle',
  at: { x: 122, y: -44 },
  pitch,
  yaw,
});

const seated = {
  hip: { x: 0, y: -112 },
  torso: 1,
  head: 2,
  nearArm: { hand: 'thigh', along: 0.6 },
  farArm: { hand: 'thigh', along: 0.72 },
} as const;

/** On one leg's step, a hand holds the seat and the other foot stays flat. */
const holdingTheSeat = {
  ...seated,
  torso: -3,
  far: onHeel(86, 0),
  nearArm: { hand: 'held', at: { x: 14, y: -92 } },
} as const;

const onTheChair = { scene: 'chair', motion: 'flowing', pictures: 60 } as const;

export const seatedFigures = {
  heelLifts: {
    ...onTheChair,
    poses: [
      { ...seated, near: onBall(106, 0), far: onBall(134, 0) },
      { ...seated, near: onBall(106, -36), far: onBall(134, -36) },
    ],
    muscle: 'calf',
    showsPath: false,
  },
  toeLifts: {
    ...onTheChair,
    poses: [
      { ...seated, near: onHeel(80, 0), far: onHeel(108, 0) },
      { ...seated, near: onHeel(80, 27), far: onHeel(108, 27) },
    ],
    muscle: 'shin',
    showsPath: false,
  },
  ankleCircles: {
    ...onTheChair,
    poses: [
      { ...holdingTheSeat, near: inTheAir(30, 0) },
      { ...holdingTheSeat, near: inTheAir(2, 28) },
      { ...holdingTheSeat, near: inTheAir(-26, 0) },
      { ...holdingTheSeat, near: inTheAir(2, -28) },
    ],
    muscle: 'calf',
    showsPath: true,
  },
} as const satisfies Record<string, StepFigure>;
