import { BODY, yawFor } from './figure.ts';
import type { LegPose } from './figure.ts';
import { TOE_TIP } from './figure-motion.ts';
import { minus } from './geometry.ts';
import type { Point } from './geometry.ts';
import { inTheAir } from './seated-parts.ts';

/*
 * A foot off the floor that writes: only the ankle moves. The letter is an A: it can be written in one go, and mirrored it
 * is still an A.
 */

/** The feet and the top of the letter, as the tip of the toes goes through them, seen from the ankle. */
const FEET = { left: { x: 27, y: 22 }, right: { x: 48, y: 22 } };
const APEX = { x: 37.5, y: -22 };
/** How far up the bar is. */
const BAR = 0.36;

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
});

/** Up, a moment's rest at the corner, down, back up to the bar, across, and down to the beginning. */
const LETTER: readonly [Point, Point, ...Point[]] = [
  FEET.left,
  between(FEET.left, APEX, 0.5),
  APEX,
  APEX,
  between(APEX, FEET.right, 0.5),
  FEET.right,
  between(FEET.right, APEX, BAR),
  between(FEET.left, APEX, BAR),
];

/** The tip in the frame of a foot that is seen straight from the side. */
const TIP = { x: BODY.ball.x + BODY.toes + TOE_TIP, y: BODY.ball.y };

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Turns the foot in its ankle until its tip is this far from the pivot. */
export function pointing(foot: LegPose, { x, y }: Point): LegPose {
  const tip = foot.pivot === 'heel' ? minus(TIP, BODY.heel) : TIP;
  const seenLength = Math.sqrt(x * x + y * y - tip.y * tip.y);
  const pitch = degrees(Math.atan2(tip.y, seenLength) - Math.atan2(y, x));
  return { ...foot, pitch, yaw: yawFor(seenLength / tip.x) };
}

/** The poses of a person who writes the letter with a foot off the floor. */
export function writing<Whole>(
  ankle: Point,
  poseWith: (foot: LegPose) => Whole,
): readonly [Whole, Whole, ...Whole[]] {
  const [first, second, ...others] = LETTER;
  const at = (tip: Point) => poseWith(pointing(inTheAir(ankle, 0), tip));
  return [at(first), at(second), ...others.map(at)];
}
