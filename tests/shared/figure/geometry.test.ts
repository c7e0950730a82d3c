import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, middleJoint, outlineAround, turnOf, rotate } from '../../../shared/figure/geometry.ts';

const place = fc.record({
  x: fc.double({ min: -200, max: 200, noNaN: true }),
  y: fc.double({ min: -200, max: 200, noNaN: true }),
});

/** An end that two bones of 100 and 92 can reach, and how far the way to it is turned, in degrees. */
const reachable = fc.record({
  reach: fc.double({ min: 10, max: 190, noNaN: true }),
  turn: fc.double({ min: 0, max: 360, noNaN: true }),
});

describe('middleJoint', () => {
  it('keeps both bones at their lengths for every end within reach', () => {
    fc.assert(
      fc.property(place, reachable, fc.boolean(), (root, { reach, turn }, forwards) => {
        const way = rotate({ x: reach, y: 0 }, turn);
        const end = { x: root.x + way.x, y: root.y + way.y };
        const joint = middleJoint(root, end, 100, 92, forwards);
        expect(distance(root, joint)).toBeCloseTo(100, 6);
        expect(distance(joint, end)).toBeCloseTo(92, 6);
      }),
    );
  });

  it('bends a hanging leg forwards and a hanging arm backwards', () => {
    const root = { x: 0, y: 0 };
    const end = { x: 0, y: 150 };
    expect(middleJoint(root, end, 92, 92, true).x).toBeGreaterThan(10);
    expect(middleJoint(root, end, 92, 92, false).x).toBeLessThan(-10);
  });

  it('stretches towards an end out of reach', () => {
    const joint = middleJoint({ x: 0, y: 0 }, { x: 0, y: 900 }, 92, 92, true);
    expect(joint.x).toBeCloseTo(0);
    expect(joint.y).toBeCloseTo(92);
  });
});

describe('turnOf', () => {
  it('is the turn that brings a limb hanging straight down onto the line between two joints', () => {
    fc.assert(
      fc.property(place, reachable, (from, { reach, turn }) => {
        const way = rotate({ x: reach, y: 0 }, turn);
        const to = { x: from.x + way.x, y: from.y + way.y };
        const length = distance(from, to);
        const tip = rotate({ x: 0, y: length }, turnOf(from, to));
        expect(tip.x).toBeCloseTo(to.x - from.x, 6);
        expect(tip.y).toBeCloseTo(to.y - from.y, 6);
      }),
    );
  });
});

describe('outlineAround', () => {
  it('lies around two circles of one size as a capsule', () => {
    const capsule = outlineAround([
      { x: 9, y: 10, r: 5 },
      { x: 9, y: 50, r: 5 },
    ]);
    expect(capsule).toBe('M4.00 10.00A5 5 0 0 1 14.00 10.00L14.00 50.00A5 5 0 0 1 4.00 50.00Z');
  });
});
