import { describe, expect, test } from 'vitest';
import { middleOf, placeOn } from '../../../../../electron/main/adapters/windows/place-on.ts';
import type { Place } from '../../../../../electron/main/ports.ts';

const least = { width: 480, height: 400 };

/** A screen with a panel of 40 pixels at its upper edge. */
const screen = { x: 0, y: 40, width: 1920, height: 1040 };
const toTheRight = { x: 1920, y: 0, width: 1280, height: 1024 };
const toTheLeft = { x: -1600, y: -100, width: 1600, height: 900 };

const place = (x: number | null, y: number | null, width = 960, height = 720): Place => ({
  x,
  y,
  width,
  height,
  maximized: false,
});

describe('a window stands where it stood', () => {
  test.each([
    ['on the only screen', place(300, 200), [screen]],
    ['on the second screen', place(2000, 100), [screen, toTheRight]],
    ['on a screen to the left, at negative coordinates', place(-1500, -80), [screen, toTheLeft]],
    ['across two screens, larger than the one', place(1000, 60, 1900, 900), [screen, toTheRight]],
    ['with a part of it off the screen', place(1300, 500), [screen]],
  ])('%s', (_where, stood, screens) => {
    const { x, y, width, height } = stood;
    expect(placeOn(stood, screens, least)).toEqual({ x, y, width, height });
  });
});

describe('a window is brought back', () => {
  test.each([
    ['when a corner of it is all that can be seen', place(1800, 1000), { x: 960, y: 360 }],
    ['when its upper edge is above the screen', place(300, -100), { x: 300, y: 40 }],
    ['when its upper edge is under a panel', place(300, 10), { x: 300, y: 40 }],
    ['when hardly any of its upper edge is left', place(-880, 200), { x: 0, y: 200 }],
  ])('%s', (_when, stood, at) => {
    expect(placeOn(stood, [screen], least)).toEqual({ ...at, width: 960, height: 720 });
  });

  test('and shrunk on a screen that is smaller now', () => {
    const smaller = { x: 0, y: 0, width: 1280, height: 680 };
    expect(placeOn(place(200, 100, 1600, 900), [smaller], least)).toEqual({ ...smaller });
  });

  test('and shrunk when everything on the screen is twice as large now', () => {
    const halved = { x: 0, y: 20, width: 960, height: 520 };
    expect(placeOn(place(900, 300), [halved], least)).toEqual({ ...halved });
  });

  test('but never to less than it needs', () => {
    const tiny = { x: 0, y: 0, width: 400, height: 300 };
    expect(placeOn(place(-100, 20, 200, 100), [tiny], least)).toEqual({ x: 0, y: 0, ...least });
  });
});

describe('a window at the edge of a screen', () => {
  test.each([
    ['a column more than its half', 1439, 1439],
    ['its half', 1440, 1440],
    ['a column less than its half is too little', 1441, 960],
  ])('stays when enough of it can be seen: %s', (_seen, x, comesTo) => {
    expect(placeOn(place(x, 200), [screen], least)?.x).toBe(comesTo);
  });

  // Most of it stands on the one screen, and its upper edge reaches into the other, where it can be taken hold of.
  const lower = { x: 0, y: 400, width: 1920, height: 1040 };
  const above = { x: 0, y: 0, width: 1920, height: 380 };

  test.each([
    ['121 columns', 1081, 300],
    ['120 columns', 1080, 300],
    ['119 columns are too few', 1079, 400],
  ])('stays when its upper edge is wide enough: %s', (_width, x, comesTo) => {
    expect(placeOn(place(x, 300), [lower, toTheRight], least)?.y).toBe(comesTo);
  });

  test.each([
    ['33 rows', 347, 347],
    ['32 rows', 348, 348],
    ['31 rows are too few', 349, 400],
  ])('stays when its upper edge is high enough: %s', (_height, y, comesTo) => {
    expect(placeOn(place(300, y), [above, lower], least)?.y).toBe(comesTo);
  });
});

describe('a window has no place', () => {
  test.each([
    ['when its screen is gone', place(2000, 100), [screen]],
    ['when there is no screen', place(300, 200), []],
    ['when nobody knew where it stood', place(null, null), [screen]],
  ])('%s', (_when, stood, screens) => {
    expect(placeOn(stood, screens, least)).toBeNull();
  });
});

describe('in the middle', () => {
  test('of a screen that is not the first', () => {
    expect(middleOf(toTheLeft, { width: 960, height: 720 }, least)).toEqual({
      x: -1280,
      y: -10,
      width: 960,
      height: 720,
    });
  });

  test('of a screen that is smaller, as large as that', () => {
    const smaller = { x: 0, y: 0, width: 800, height: 300 };
    expect(middleOf(smaller, { width: 960, height: 720 }, least)).toEqual({
      x: 0,
      y: 0,
      width: 800,
      height: 400,
    });
  });
});
