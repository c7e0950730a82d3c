import { describe, expect, test } from 'vitest';
import { ICONS, TRAY_COLOUR, TRAY_STATES, renderIcon } from '../../../build/icons/render-icons.ts';
import type { Icon } from '../../../build/icons/render-icons.ts';
import { TRAY_ICONS } from '../../../electron/main/ports.ts';

const MOST_PANELS = ['#ffffff', '#000000'];
const LEAST_CONTRAST = 3;
/** Of all pixels of the 22 px icon: half of what the most alike pair, drop and bars, differ in. */
const LEAST_DIFFERENCE = 0.04;
const SEEN_AS_SOLID = 128;

test('there is a drawing for each state that the tray can show', () => {
  expect(TRAY_STATES).toEqual(TRAY_ICONS);
});

test('the set of icons is complete, for each system at each scale', () => {
  expect(ICONS.map(({ path, pixels }) => `${path} ${pixels}`)).toEqual([
    ...TRAY_STATES.flatMap((state) => [`tray/${state}.png 22`, `tray/${state}@2x.png 44`]),
    ...TRAY_STATES.flatMap((state) => [
      `windows/${state}.png 16`,
      `windows/${state}@1.5x.png 24`,
      `windows/${state}@2x.png 32`,
    ]),
    ...TRAY_STATES.flatMap((state) => [`macos/${state}Template.png 16`, `macos/${state}Template@2x.png 32`]),
    'app.png 512',
    'app-128.png 128',
  ]);
});

test.each(ICONS)('$path is a PNG of $pixels px with something to see in it', (icon) => {
  const { png, rgba } = renderIcon(icon);
  expect(pngSize(png)).toEqual({ width: icon.pixels, height: icon.pixels });
  expect(solidPixels(rgba).filter(Boolean).length / icon.pixels ** 2).toBeGreaterThan(0.2);
});

describe('shapes of the tray states at 22 px', () => {
  const pairs = TRAY_STATES.flatMap((first, index) =>
    TRAY_STATES.slice(index + 1).map((second) => ({ first, second })),
  );

  test.each(pairs)('$first and $second differ without their colour', ({ first, second }) => {
    const [one, other] = [shapeOf(first), shapeOf(second)];
    const differing = one.filter((solid, index) => solid !== other[index]).length;
    expect(differing / one.length).toBeGreaterThan(LEAST_DIFFERENCE);
  });
});

test.each(ICONS.filter(({ path }) => path.includes('Template')))('$path is black and alpha only', (icon) => {
  const { rgba } = renderIcon(icon);
  expect(rgba.every((value, index) => index % 4 === 3 || value === 0)).toBe(true);
});

test.each(MOST_PANELS)('the tray colour has a contrast of 3 or more on a panel of %s', (panel) => {
  expect(contrast(TRAY_COLOUR, panel)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
});

function shapeOf(state: string): boolean[] {
  return solidPixels(renderIcon(iconAt(`tray/${state}.png`)).rgba);
}

function iconAt(path: string): Icon {
  const icon = ICONS.find((each) => each.path === path);
  if (icon === undefined) throw new Error(`There is no icon ${path}.`);
  return icon;
}

function solidPixels(rgba: Uint8Array): boolean[] {
  return Array.from({ length: rgba.length / 4 }, (_, pixel) => (rgba[pixel * 4 + 3] ?? 0) >= SEEN_AS_SOLID);
}

/** Reads the header chunk that every PNG begins with: https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
