import type { Spot } from '../../../../shared/history/knot-entry.ts';

/*
 * A right leg below the knee, from behind and from the front, in its own coordinates: `WIDTH` by `HEIGHT`, with the inner side
 * on the left from behind and on the right from the front. The left leg is its mirror image. Seen from behind, the person's
 * left leg is on the left, as they feel it; seen from the front, it is on the right, as with somebody who faces them.
 */

export const LEG_WIDTH = 120;
export const LEG_HEIGHT = 370;

export type LegSide = 'behind' | 'front';

interface SpotShape {
  /** SVG path. */
  readonly outline: string;
  /** The position of the mark on the chosen spot. */
  readonly mark: readonly [x: number, y: number];
}

interface LegShape {
  /** SVG path of the whole leg. */
  readonly outline: string;
  /** Lines for orientation: the knee cap, the toes. */
  readonly lines: string;
  /** Lines along the muscles, on top of the spots. */
  readonly fibres: string;
  /** From the knee down. */
  readonly spots: Readonly<Partial<Record<Spot, SpotShape>>>;
}

const BEHIND: LegShape = {
  outline:
    'M27 0C29 20 32 34 31 52C30 76 15 100 14 140C13 186 33 222 39 262C42 278 42 288 41 298C38 303 37 309 38 315C40 322 40 330 38 340C36 357 45 366 59 366C63 366 67 366 70 365C80 367 97 367 99 361C100 356 90 349 81 345C79 334 79 326 81 319C83 313 81 306 79 301C77 290 77 280 79 264C86 226 106 182 106 130C106 100 93 76 91 52C90 34 94 20 96 0Z',
  lines: '',
  fibres:
    'M34 100C30 118 30 144 38 172M46 98C43 122 43 148 49 176M87 100C91 116 90 142 82 166M75 98C77 122 77 146 71 168M60 200L60 226M60 252L60 266',
  spots: {
    behindKnee: {
      outline: 'M60 30C71 30 85 42 85 52C85 62 71 69 60 69C49 69 36 62 36 52C36 42 49 30 60 30Z',
      mark: [60, 50],
    },
    upperInner: {
      outline:
        'M37 79C45 75 56 82 57.5 96L57.5 168C57 184 50 192 42 191C29 189 20 170 20 144C20 118 28 86 37 79Z',
      mark: [40, 138],
    },
    upperOuter: {
      outline:
        'M84 79C76 75 64 82 62.5 96L62.5 162C63 177 69 184 77 183C90 181 100 160 100 134C100 110 92 86 84 79Z',
      mark: [80, 132],
    },
    middle: {
      outline:
        'M60 184C63 190 70 193 79 191C87 189 93 184 97 176C95 192 90 206 86 216C79 226 69 234 60 239C51 234 41 226 34 216C30 206 26 196 23 184C27 194 34 200 42 199C51 198 57 192 60 184Z',
      mark: [60, 212],
    },
    lower: {
      outline:
        'M37 227C44 235 52 241 60 245C68 241 76 235 83 227C79 243 75 258 73 270C68 275 53 275 47 270C46 257 42 243 37 227Z',
      mark: [60, 258],
    },
    heelCord: {
      outline:
        'M49 280C55 283 65 283 71 280C67 296 66 316 70 334C72 346 68 350 60 350C52 350 48 346 50 334C54 316 53 296 49 280Z',
      mark: [60, 312],
    },
  },
};

const FRONT: LegShape = {
  outline:
    'M23 0C25 20 28 34 27 52C26 72 16 92 15 132C14 178 36 218 41 262C43 280 42 290 40 300C37 306 37 312 39 318C40 326 37 332 32 340C26 348 22 356 25 361C28 366 33 367 38 367L84 367C92 367 97 364 96 357C95 350 86 342 82 334C80 328 81 322 83 317C84 311 82 304 80 300C78 288 78 278 80 264C86 222 104 186 105 146C106 108 93 76 91 52C90 34 93 20 95 0Z',
  lines:
    'M59 22C71 22 78 31 78 44C78 58 70 68 59 68C48 68 40 58 40 44C40 31 47 22 59 22ZM38 351L38 360M48 349L48 361M58 348L58 361M70 348L70 361',
  fibres: 'M62 98C66 142 64 202 61 262',
  spots: {
    shin: {
      outline:
        'M47 86C53 80 66 80 73 88C80 108 82 140 78 172C74 204 70 240 69 272C68 284 53 284 51 272C49 240 43 206 38 172C33 140 34 104 47 86Z',
      mark: [58, 160],
    },
  },
};

export const LEG_SHAPES: Readonly<Record<LegSide, LegShape>> = { behind: BEHIND, front: FRONT };

/** The side from which a spot is seen. */
export function sideOf(spot: Spot): LegSide {
  return spot in FRONT.spots ? 'front' : 'behind';
}

/** The SVG transform that mirrors the right leg into the left one. */
export function legTransform(leg: 'left' | 'right'): string {
  return leg === 'left' ? `translate(${LEG_WIDTH} 0) scale(-1 1)` : '';
}
