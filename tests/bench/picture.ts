/** Least number of pixels that stand out before they count as text: a line of a few words has several hundred. */
const LEAST_INK = 60;
/** By how much brightness (of 255) a pixel must differ from the background to count as ink. */
const CONTRAST = 100;

/** The most frequent colour, from every seventh pixel. Colours are 0xRRGGBB. */
export function backgroundOf(pixels: Uint32Array): number {
  const counts = new Map<number, number>();
  for (let index = 0; index < pixels.length; index += 7) {
    const colour = (pixels[index] ?? 0) & 0xffffff;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Whether something stands on a background that is another than the bare screen's. */
export function showsText(pixels: Uint32Array, bareScreen: number): boolean {
  const background = backgroundOf(pixels);
  if (background === bareScreen) return false;
  const light = brightness(background);
  let ink = 0;
  for (const pixel of pixels) if (Math.abs(brightness(pixel) - light) > CONTRAST) ink++;
  return ink >= LEAST_INK;
}

function brightness(colour: number): number {
  return (((colour >> 16) & 255) * 3 + ((colour >> 8) & 255) * 6 + (colour & 255)) / 10;
}
