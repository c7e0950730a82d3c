import type { ArmJoints, LegJoints } from '../../../shared/figure/figure.ts';
import { distance, plus, rotate, turnOf } from '../../../shared/figure/geometry.ts';
import type { Point } from '../../../shared/figure/geometry.ts';

/* What the tests of the figures measure. */

export const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
export const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
export const spread = (points: readonly Point[]) =>
  Math.max(...points.map((point) => distance(points[0] ?? point, point)));

/** Degrees from -180 to 180. */
const signed = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Degrees that a knee is bent; 0 is straight. */
export const kneeBend = ({ hip, knee, ankle }: LegJoints) => signed(turnOf(knee, ankle) - turnOf(hip, knee));

/** Degrees that the foot is drawn up from square to the shin; pointed it is negative. */
export const flexed = ({ knee, ankle, footTurn }: LegJoints) => signed(turnOf(knee, ankle) - footTurn);

export const elbowBend = ({ shoulder, elbow, wrist }: ArmJoints) =>
  signed(turnOf(shoulder, elbow) - turnOf(elbow, wrist));

export const wristBend = ({ elbow, wrist, handTurn }: ArmJoints) => signed(handTurn - turnOf(elbow, wrist));

export const fingertips = ({ wrist, handTurn }: ArmJoints) => plus(wrist, rotate({ x: 0, y: 16 }, handTurn));

/** The places of a foot, to be compared whole. */
export const placesOf = ({ heel, ball, toe }: LegJoints) =>
  [heel, ball, toe].map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`).join(', ');

export const isFlat = ({ footTurn, heel }: LegJoints) =>
  Math.abs(footTurn) < 1e-6 && Math.abs(heel.y + 9) < 1e-6;
