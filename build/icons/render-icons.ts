import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';

/** The states of the tray icon. Each has its drawing, based on the one mark, in `tray/<state>.svg`. */
export const TRAY_STATES = ['counting', 'due', 'quiet', 'paused', 'offHours'] as const;

/** Visible on a white and on a black panel, because an app cannot ask a Linux tray for its colour. */
export const TRAY_COLOUR = '#1a8a78';

// macOS uses only the alpha channel of a template image and chooses the colour itself.
const TEMPLATE_COLOUR = '#000000';

/** One picture to render. */
export interface Icon {
  /** Below `out/icons`, with forward slashes. */
  readonly path: string;
  /** Width and height in pixels. */
  readonly pixels: number;
  /** The drawing, a file of this folder. */
  readonly drawing: string;
  /** The fill of the drawing where it names no colour itself. */
  readonly colour: string;
}

export interface RenderedIcon {
  readonly path: string;
  readonly png: Uint8Array;
  /** Row by row from the top left, four bytes a pixel: red, green, blue, alpha. */
  readonly rgba: Uint8Array;
}

interface TraySet {
  readonly folder: string;
  readonly suffix: string;
  readonly colour: string;
  /** Pixels for each scale, by the file-name suffix that Electron reads the scale from. */
  readonly sizes: Readonly<Record<string, number>>;
}

const TRAY_SETS: readonly TraySet[] = [
  { folder: 'tray', suffix: '', colour: TRAY_COLOUR, sizes: { '': 22, '@2x': 44 } },
  { folder: 'windows', suffix: '', colour: TRAY_COLOUR, sizes: { '': 16, '@1.5x': 24, '@2x': 32 } },
  { folder: 'macos', suffix: 'Template', colour: TEMPLATE_COLOUR, sizes: { '': 16, '@2x': 32 } },
];

const APP_ICONS: readonly Icon[] = [
  { path: 'app.png', pixels: 512, drawing: 'app.svg', colour: TRAY_COLOUR },
  { path: 'app-128.png', pixels: 128, drawing: 'app.svg', colour: TRAY_COLOUR },
];

/** Every picture that the app and its packages use. */
export const ICONS: readonly Icon[] = [...TRAY_SETS.flatMap(trayIcons), ...APP_ICONS];

function trayIcons({ folder, suffix, colour, sizes }: TraySet): Icon[] {
  return TRAY_STATES.flatMap((state) =>
    Object.entries(sizes).map(([scale, pixels]) => ({
      path: `${folder}/${state}${suffix}${scale}.png`,
      pixels,
      drawing: `tray/${state}.svg`,
      colour,
    })),
  );
}

export function renderIcon({ path, pixels, drawing, colour }: Icon): RenderedIcon {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="${colour}">` +
    `<defs>${shapesOf('mark.svg')}</defs>${shapesOf(drawing)}</svg>`;
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render();
  return { path, png: image.asPng(), rgba: image.pixels };
}

/** The contents of the `svg` element. Drawings refer to the mark's leg and drop by their ids. */
function shapesOf(drawing: string): string {
  const text = readFileSync(new URL(drawing, import.meta.url), 'utf8');
  return text.replaceAll(/<\/?svg[^>]*>/g, '');
}
