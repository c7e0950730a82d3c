import { jointsAt } from '../../../shared/figure/figure-motion.ts';
import type { ArmJoints, LegJoints } from '../../../shared/figure/figure.ts';
import { distance, turnOf } from '../../../shared/figure/geometry.ts';
import type { Point } from '../../../shared/figure/geometry.ts';
import { figures } from '../../../shared/figure/poses.ts';
import type { StepName } from '../../../shared/routines/routine.ts';

/* What is measured on a figure that stands, in degrees and in scene units. */

/** Every quarter of a second of a hold of 30 s, and 120 moments of a step that moves. */
export const PHASES: readonly number[] = Array.from({ length: 121 }, (_, index) => index / 120);

/** Leaning in takes the first twelfth of a hold, coming back the last. */
export const HELD: readonly number[] = PHASES.filter((phase) => phase >= 1 / 12 && phase <= 11 / 12);

export const LEGS = ['near', 'far'] as const;
export const ARMS = ['nearArm', 'farArm'] as const;

/** The far foot is seen a little higher, as it stands farther back. */
export const FLOOR = { near: 0, far: -3 } as const;

export const momentsOf = (name: StepName, phases: readonly number[] = PHASES) =>
  phases.map((phase) => jointsAt(figures[name], phase));

/** How far a shin leans forwards. */
export const shinLean = ({ knee, ankle }: LegJoints) => turnOf(knee, ankle);

/** How far a thigh is lifted forwards. */
export const thighLift = ({ hip, knee }: LegJoints) => -turnOf(hip, knee);

/** How far a hand is from its shoulder; 122 is all that an arm can do. */
export const reach = ({ shoulder, wrist }: ArmJoints) => distance(shoulder, wrist);

/** How high the underside of heel, ball and toes is above the floor. */
export const heightsOf = ({ heel, ball, toe }: LegJoints, floor: number) => ({
  heel: floor - heel.y - 9,
  ball: floor - ball.y - 6,
  toe: floor - toe.y - 6,
});

export const isFlat = (leg: LegJoints, floor: number) =>
  Math.abs(leg.footTurn) < 1e-6 && Math.abs(heightsOf(leg, floor).heel) < 1e-6;

/** A place as text: alike for places that only the last digit of a number tells apart. */
const placeText = ({ x, y }: Point) =>
  [x, y].map((value) => (Math.round(value * 1e6) / 1e6 + 0).toString()).join(' ');

/** All the places that a point is at. */
export const placesOf = (points: readonly Point[]) => [...new Set(points.map(placeText))];

/** How many different places some points of a foot are at; 1 = it never moves. */
export function footPlaces(
  moments: readonly LegJoints[],
  points: readonly ('heel' | 'ball' | 'toe')[] = ['heel', 'ball', 'toe'],
) {
  return Math.max(...points.map((point) => placesOf(moments.map((leg) => leg[point])).length));
}

export const least = (values: readonly number[]) => Math.min(...values);
export const most = (values: readonly number[]) => Math.max(...values);
