import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import {
  LEG_HEIGHT,
  LEG_SHAPES,
  LEG_WIDTH,
  legTransform,
  sideOf,
} from '../../../../../renderer/features/knots/leg/calf-shapes.ts';
import { SPOTS } from '../../../../../shared/history/knot-entry.ts';
import type { Spot } from '../../../../../shared/history/knot-entry.ts';

/** Which pixels of the leg's own frame a path covers, row by row. */
function covered(path: string): readonly boolean[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEG_WIDTH} ${LEG_HEIGHT}"><path d="${path}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  // Each pixel is four bytes, the last of which tells how opaque it is.
  return Array.from({ length: pixels.length / 4 }, (_, index) => (pixels[4 * index + 3] ?? 0) > 250);
}

const outlineOf = (spot: Spot) => LEG_SHAPES[sideOf(spot)].spots[spot]?.outline ?? '';
const areaOf = (spot: Spot) => covered(outlineOf(spot));
const behind = SPOTS.filter((spot) => sideOf(spot) === 'behind');

describe('the drawn leg', () => {
  it('shows each spot from the side from which it can be seen', () => {
    expect(Object.fromEntries(SPOTS.map((spot) => [spot, sideOf(spot)]))).toEqual({
      upperInner: 'behind',
      upperOuter: 'behind',
      middle: 'behind',
      lower: 'behind',
      behindKnee: 'behind',
      heelCord: 'behind',
      shin: 'front',
    });
  });

  it.each(SPOTS)('has the spot on the leg, with its mark in it: %s', (spot) => {
    const leg = covered(LEG_SHAPES[sideOf(spot)].outline);
    const area = areaOf(spot);
    const [x, y] = LEG_SHAPES[sideOf(spot)].spots[spot]?.mark ?? [0, 0];
    expect({
      isDrawn: area.some(Boolean),
      sticksOut: area.some((isSpot, index) => isSpot && leg[index] !== true),
      markIsInside: area[Math.round(y) * LEG_WIDTH + Math.round(x)],
    }).toEqual({ isDrawn: true, sticksOut: false, markIsInside: true });
  });

  it('keeps the spots apart', () => {
    const areas = behind.map(areaOf);
    const shared = areas[0]?.filter((_, index) => areas.filter((area) => area[index]).length > 1);
    expect(shared).toEqual([]);
  });

  it('has the spots from the knee down in this order', () => {
    const top = (spot: Spot) => Math.floor(areaOf(spot).indexOf(true) / LEG_WIDTH);
    const order = behind.toSorted((one, other) => top(one) - top(other));
    expect([order[0], order.slice(1, 3).toSorted(), ...order.slice(3)]).toEqual([
      'behindKnee',
      ['upperInner', 'upperOuter'],
      'middle',
      'lower',
      'heelCord',
    ]);
  });

  it('mirrors the right leg for the left one, so that inner sides face each other', () => {
    const marks = LEG_SHAPES.behind.spots;
    expect((marks.upperInner?.mark[0] ?? 0) < (marks.upperOuter?.mark[0] ?? 0)).toBe(true);
    expect([legTransform('right'), legTransform('left')]).toEqual(['', 'translate(120 0) scale(-1 1)']);
  });
});
