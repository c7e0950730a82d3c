import { BODY } from './figure.ts';
import type { ArmJoints, Joints, LegJoints } from './figure.ts';
import { SCENES } from './figure-scenes.ts';
import { outlineAround, turnOf } from './geometry.ts';
import type { Circle, Point } from './geometry.ts';
import type { StepFigure, Tool } from './step-figure.ts';

/*
 * The shapes of a figure. Every part of the body is a rigid outline that only moves and turns, so a frame of the
 * animation is a handful of transforms. Outlines use the part's own coordinates: the joint it hangs from at (0, 0), limbs
 * straight down, the front towards +x.
 */

/**
 * The role that decides a part's colour; the window and the contact sheet have their own palettes. `rim` is the background
 * colour, with an outline of `RIM_WIDTH`: it separates the near arm from the body behind it.
 */
export type Tone = 'near' | 'far' | 'torso' | 'work' | 'farWork' | 'prop' | 'rim';

export const RIM_WIDTH = 6;

export interface FigureShape {
  readonly name: string;
  readonly tone: Tone;
  /** SVG path. */
  readonly outline: string;
  /** SVG transform of the part in this moment; props have none. */
  readonly transform?: (joints: Joints) => string;
}

/** The part of a step's scene that is shown, as the `viewBox` of an SVG picture. */
export function viewBoxOf({ scene }: StepFigure): string {
  const { x, y, width, height } = SCENES[scene].view;
  return `${x} ${y} ${width} ${height}`;
}

/** SVG transform for a side: facing right shows the right leg in front; the left leg is the same, mirrored. */
export function sideTransform({ scene }: StepFigure, side: 'left' | 'right' | 'both'): string {
  const { x, width } = SCENES[scene].view;
  return side === 'left' ? `translate(${2 * x + width} 0) scale(-1 1)` : '';
}

/** All shapes of a step from back to front. `bothLegs`: the far leg works too. */
export function shapesOf(figure: StepFigure, bothLegs: boolean): readonly FigureShape[] {
  return [
    ...SCENES[figure.scene].props.map((prop) => ({ ...prop, tone: 'prop' as const })),
    ...toolShapes(figure, 'behind'),
    ...armShapes('farArm', 'far'),
    ...legShapes('far', 'far', bothLegs ? { muscle: figure.muscle, tone: 'farWork' } : null),
    NECK,
    HEAD,
    TORSO,
    ...toolShapes(figure, 'between'),
    ...legShapes('near', 'near', { muscle: figure.muscle, tone: 'work' }),
    ...toolShapes(figure, 'front'),
    ...armShapes('nearArm', 'rim'),
    ...armShapes('nearArm', 'near'),
  ];
}

function toolShapes({ tools = [] }: StepFigure, layer: Tool['layer']): FigureShape[] {
  return tools
    .filter((tool) => tool.layer === layer)
    .flatMap(({ name, outline, rim, transform }) => [
      ...(rim === undefined ? [] : [{ name: `${name}Rim`, tone: 'rim' as const, outline: rim, transform }]),
      { name, tone: 'prop' as const, outline, transform },
    ]);
}

export const circle = (x: number, y: number, r: number): Circle => ({ x, y, r });

/** Joins overlapping outlines into one path. */
export const joinOutlines = (...outlines: readonly Circle[][]): string =>
  outlines.map(outlineAround).join('');

const THIGH = joinOutlines([circle(0, 0, 20), circle(0, BODY.thigh, 13.5)]);
const SHIN = joinOutlines([circle(0, 0, 13.5), circle(1, BODY.shin, 8), circle(-5, 27, 13.5)]);
const FOOT = joinOutlines([
  circle(0, 0, 8.5),
  circle(BODY.ball.x, BODY.ball.y, 6),
  circle(BODY.heel.x, BODY.heel.y, 9),
]);
const TOES = joinOutlines([circle(0, 0, 6), circle(BODY.toes, 1, 5)]);

const MUSCLES: Readonly<Record<StepFigure['muscle'], string>> = {
  calf: joinOutlines([circle(-7.5, 22, 7.5), circle(-2.5, 66, 2.5), circle(-8.5, 34, 8)]),
  lowerCalf: joinOutlines([circle(-6.5, 40, 6), circle(-2.5, 80, 3), circle(-7, 50, 6)]),
  shin: joinOutlines([circle(5.5, 24, 5), circle(4, 72, 2.5)]),
};

const TORSO: FigureShape = {
  name: 'torso',
  tone: 'torso',
  outline: joinOutlines(
    [circle(0, -2, 22), circle(3, -42, 19)],
    [circle(3, -42, 19), circle(3, -74, 22)],
    [circle(3, -74, 22), circle(0, -90, 17)],
  ),
  transform: ({ hip, torsoTurn }) => placeTransform(hip, torsoTurn),
};

const NECK: FigureShape = {
  name: 'neck',
  tone: 'near',
  outline: joinOutlines([circle(0, 6, 9.5), circle(5, -20, 9)]),
  transform: ({ neck, torsoTurn, headTurn }) => placeTransform(neck, (torsoTurn + 2 * headTurn) / 3),
};

const HEAD: FigureShape = {
  name: 'head',
  tone: 'near',
  outline: joinOutlines([circle(4, -40, 21), circle(12, -24, 12)]),
  transform: ({ neck, headTurn }) => placeTransform(neck, headTurn),
};

function legShapes(
  leg: 'near' | 'far',
  tone: Tone,
  work: { muscle: StepFigure['muscle']; tone: Tone } | null,
): FigureShape[] {
  const onLeg = (name: string, outline: string, place: (joints: LegJoints) => string, own = tone) => ({
    name: `${leg}${name}`,
    tone: own,
    outline,
    transform: (joints: Joints) => place(joints[leg]),
  });
  const onShin = ({ knee, ankle }: LegJoints) => placeTransform(knee, turnOf(knee, ankle));
  return [
    onLeg('Toes', TOES, ({ ball, toesTurn, footStretch }) => placeTransform(ball, toesTurn, footStretch)),
    onLeg('Foot', FOOT, ({ ankle, footTurn, footStretch }) => placeTransform(ankle, footTurn, footStretch)),
    onLeg('Shin', SHIN, onShin),
    ...(work ? [onLeg('Muscle', MUSCLES[work.muscle], onShin, work.tone)] : []),
    onLeg('Thigh', THIGH, ({ hip, knee }) => placeTransform(hip, turnOf(hip, knee))),
  ];
}

const UPPER_ARM = joinOutlines([circle(0, 0, 11), circle(0, BODY.upperArm, 8.5)]);
const FOREARM = joinOutlines([circle(0, 0, 8.5), circle(0, BODY.forearm, 6.5)]);
const HAND = joinOutlines([circle(0, 0, 6.5), circle(0, 16, 5)]);

function armShapes(arm: 'nearArm' | 'farArm', tone: Tone): FigureShape[] {
  const onArm = (name: string, outline: string, place: (joints: ArmJoints) => string) => ({
    name: `${arm}${name}${tone === 'rim' ? 'Rim' : ''}`,
    tone,
    outline,
    transform: (joints: Joints) => place(joints[arm]),
  });
  return [
    onArm('Hand', HAND, ({ wrist, handTurn }) => placeTransform(wrist, handTurn)),
    onArm('Forearm', FOREARM, ({ elbow, wrist }) => placeTransform(elbow, turnOf(elbow, wrist))),
    onArm('Upper', UPPER_ARM, ({ shoulder, elbow }) => placeTransform(shoulder, turnOf(shoulder, elbow))),
  ];
}

/** SVG transform that moves a part's own frame to a place, turns it, and stretches it along its x. */
export function placeTransform({ x, y }: Point, turn: number, stretch = 1): string {
  const move = `translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${turn.toFixed(2)})`;
  return stretch === 1 ? move : `${move} scale(${stretch.toFixed(3)} 1)`;
}
