/** A place in the scene of a figure: x grows forwards, y grows downwards as in SVG, the floor is at y = 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Point {
  readonly r: number;
}

export function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

export function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Rotates a vector clockwise, as SVG's `rotate` does. */
export function rotate({ x, y }: Point, degrees: number): Point {
  const angle = radians(degrees);
  return {
    x: x * Math.cos(angle) - y * Math.sin(angle),
    y: x * Math.sin(angle) + y * Math.cos(angle),
  };
}

/** The clockwise angle, in degrees, that turns a limb hanging straight down to point from one joint to the next. */
export function turnOf(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI - 90;
}

/**
 * Two-bone inverse kinematics: the joint between two bones from `root` to `end`. `forwards` is the side to which the joint
 * bends: a knee forwards, an elbow backwards (for a limb that hangs down). If the end is out of reach, the limb points
 * straight at it.
 */
export function middleJoint(root: Point, end: Point, upper: number, lower: number, forwards: boolean): Point {
  const reach = Math.min(distance(root, end), upper + lower);
  const cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
  const bend = Math.acos(Math.max(-1, Math.min(1, cosine)));
  const direction = Math.atan2(end.y - root.y, end.x - root.x) + (forwards ? -bend : bend);
  return { x: root.x + upper * Math.cos(direction), y: root.y + upper * Math.sin(direction) };
}

/**
 * SVG path of the convex outline around circles, like a rubber band. Every circle must touch the band, and the caller must
 * give them in clockwise order.
 */
export function outlineAround(circles: readonly Circle[]): string {
  const path = circles.map((circle, index) => {
    const before = at(circles, index - 1);
    const after = at(circles, index + 1);
    const entry = onRim(circle, bandDirection(before, circle));
    const exit = onRim(circle, bandDirection(circle, after));
    const large = clockwiseBetween(bandDirection(before, circle), bandDirection(circle, after)) > Math.PI;
    return `${index === 0 ? 'M' : 'L'}${text(entry)}A${circle.r} ${circle.r} 0 ${large ? 1 : 0} 1 ${text(exit)}`;
  });
  return `${path.join('')}Z`;
}

/** Direction, in radians, from the centres to where the band touches two circles on its way from one to the next. */
function bandDirection(from: Circle, to: Circle): number {
  const along = Math.atan2(to.y - from.y, to.x - from.x);
  return along - Math.acos((from.r - to.r) / distance(from, to));
}

function clockwiseBetween(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

function onRim({ x, y, r }: Circle, direction: number): Point {
  return { x: x + r * Math.cos(direction), y: y + r * Math.sin(direction) };
}

function at(circles: readonly Circle[], index: number): Circle {
  const circle = circles[(index + circles.length) % circles.length];
  if (!circle) throw new RangeError('An outline needs at least one circle.');
  return circle;
}

function text({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
