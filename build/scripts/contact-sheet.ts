import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { catalogue } from '../../shared/routines/catalogue.ts';
import { figureMarkup } from '../../shared/figure/figure-markup.ts';
import { figures } from '../../shared/figure/poses.ts';
import type { Side, Step, StepPosture } from '../../shared/routines/routine.ts';
import type { StepFigure } from '../../shared/figure/step-figure.ts';
import { checkout } from './checkout.ts';

/*
 * Contact sheets for review: every step at several moments of a repetition, one sheet for each posture. A step for one leg
 * shows the right leg, and the left one at the end of its row.
 */

const PHASES = [0, 0.25, 0.5, 0.75] as const;
const LEFT_PHASE = 0.5;

/** The size of one moment, and the number of steps side by side. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}

/** Cells as wide and high as the scenes of their posture. */
const LAYOUTS: Readonly<Record<StepPosture, Layout>> = {
  seated: { width: 200, height: 187, columns: 2 },
  standing: { width: 150, height: 192, columns: 3 },
  floor: { width: 270, height: 145, columns: 1 },
};

const GAP = 24;
const LABEL = { height: 34, baseline: 22, size: 15 } as const;

/** The first of these that the computer has; without any, the sheets have no labels. */
const FONTS = 'DejaVu Sans, Liberation Sans, Arial, Helvetica, sans-serif';

/** Colours of the light theme; see renderer/styles/tokens.css. */
const PALETTE = {
  near: '#2f4650',
  far: '#a9b8bc',
  torso: '#7fa39a',
  work: '#e4683a',
  farWork: '#f0b49a',
  prop: '#d8d1c3',
  rim: '#fffdf9',
  path: '#e4683a',
};

export function writeContactSheets(): void {
  const folder = path.join(checkout, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  for (const posture of ['seated', 'standing', 'floor'] as const) {
    const sheet = new Resvg(sheetOf(rowsOf(posture), LAYOUTS[posture])).render().asPng();
    writeFileSync(path.join(folder, `poses-${posture}.png`), sheet);
  }
}

/** Steps that look the same; the first one represents them. */
type Row = readonly [Step, ...Step[]];

/** A step looks the same wherever it occurs again, in a second round or in another routine. */
function rowsOf(posture: StepPosture): readonly Row[] {
  const rows = new Map<StepFigure, Row>();
  for (const step of Object.values(catalogue).flatMap(({ steps }) => steps)) {
    if (step.posture !== posture) continue;
    const row = rows.get(figures[step.name]);
    if (row?.some(({ name }) => name === step.name)) continue;
    rows.set(figures[step.name], row ? [...row, step] : [step]);
  }
  return [...rows.values()];
}

function sheetOf(rows: readonly Row[], layout: Layout): string {
  const row = { width: layout.width * (PHASES.length + 1) + GAP, height: layout.height + LABEL.height };
  const lines = Math.ceil(rows.length / layout.columns);
  const [width, height] = [row.width * layout.columns + GAP, row.height * lines + GAP];
  const pictures = rows.map((steps, index) => {
    const left = GAP + Math.floor(index / lines) * row.width;
    return rowMarkup(steps, layout, left, (index % lines) * row.height);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${PALETTE.rim}"/>${pictures.join('')}</svg>`;
}

function rowMarkup([step, ...others]: Row, { width, height }: Layout, left: number, top: number): string {
  const cell = (side: Side, phase: number, column: number) => {
    const box = `x="${left + column * width}" y="${top + LABEL.height}" width="${width}" height="${height}"`;
    return figureMarkup(step.name, side, phase, PALETTE).replace('<svg ', `<svg ${box} `);
  };
  const isForBoth = step.sides === 'both';
  const moments = PHASES.map((phase, column) => cell(isForBoth ? 'both' : 'right', phase, column));
  const other = isForBoth ? '' : cell('left', LEFT_PHASE, PHASES.length);
  const names = [step, ...others].map(({ name }) => name).join(', ');
  const label = `<text x="${left}" y="${top + LABEL.baseline}" font-family="${FONTS}" font-size="${LABEL.size}" fill="${PALETTE.near}">${names}</text>`;
  return [label, ...moments, other].join('');
}
