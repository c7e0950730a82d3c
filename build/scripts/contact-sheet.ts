import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { figureMarkup } from '../../shared/routines/figure-markup.ts';
import { catalogue } from '../../shared/routines/catalogue.ts';
import { partsOf } from '../../shared/routines/routine.ts';
import type { Part } from '../../shared/routines/routine.ts';
import { checkout } from './checkout.ts';

/* Every step on one sheet, a row for each of its sides in some moments of a repetition, to be reviewed at a glance. */

const CELL = { width: 240, height: 210 };
const PHASES = [0, 0.125, 0.25, 0.375, 0.5, 0.75];

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

export function writeContactSheet(): void {
  const rows = rowsOf(Object.values(catalogue).flatMap((routine) => partsOf(routine)));
  const cells = rows.flatMap(({ step, side }, row) =>
    PHASES.map((phase, column) => place(figureMarkup(step.name, side, phase, PALETTE), column, row)),
  );
  const [width, height] = [CELL.width * PHASES.length, CELL.height * rows.length];
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fffdf9"/>${cells.join('')}</svg>`;
  const folder = path.join(checkout, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'poses.png'), new Resvg(sheet).render().asPng());
}

/** A step that comes again, in a second round or in another routine, looks the same there. */
function rowsOf(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [`${part.step.name} ${part.side}`, part])).values()];
}

function place(figure: string, column: number, row: number): string {
  const box = `x="${column * CELL.width}" y="${row * CELL.height}" width="${CELL.width}" height="${CELL.height}"`;
  return figure.replace('<svg ', `<svg ${box} `);
}
