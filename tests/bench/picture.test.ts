import { describe, expect, it } from 'vitest';
import { backgroundOf, showsText } from './picture.ts';

const BARE = 0x000000;

/** A picture of 10,000 pixels of one colour with some of another in it. */
function picture(background: number, ink = background, inkPixels = 0): Uint32Array {
  const pixels = new Uint32Array(10_000).fill(background);
  return pixels.fill(ink, 0, inkPixels);
}

describe('showsText', () => {
  it('sees nothing on the bare screen', () => expect(showsText(picture(BARE), BARE)).toBe(false));
  it('sees no text in a window that is still blank', () =>
    expect(showsText(picture(0xffffff), BARE)).toBe(false));
  it('sees dark text on a light window', () => {
    expect(showsText(picture(0xfffdf9, 0x1f2a2e, 300), BARE)).toBe(true);
  });
  it('sees light text on a dark window', () => {
    expect(showsText(picture(0x202020, 0xf0f0f0, 300), BARE)).toBe(true);
  });
  it('takes borders and shades of the background for no text', () => {
    expect(showsText(picture(0xfffdf9, 0xe8e4da, 3_000), BARE)).toBe(false);
  });
  it('takes a few stray pixels, such as the pointer, for no text', () => {
    expect(showsText(picture(0xffffff, 0x000000, 20), BARE)).toBe(false);
  });
});

describe('backgroundOf', () => {
  it('leaves the unused byte of each pixel out', () =>
    expect(backgroundOf(picture(0xff123456))).toBe(0x123456));
});
