import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { checkout } from '../../build/scripts/checkout.ts';
import { median } from '../bench/statistics.ts';
import { appOnFiles } from './app-on-files.ts';
import { ORDER } from './measures.ts';
import type { MeasureName } from './measures.ts';
import { figuresTable } from './figures-table.ts';
import type { Figures } from './figures-table.ts';
import { tenYears } from './ten-years.ts';

/*
 * `npm run bench:history`: what ten years of history cost, on real files of the real store. Once with schemas as the app has
 * them, once with the code that zod would make for them. `--json` prints the figures for machines.
 */

const RUNS = 5;
const figuresSchema = z.record(z.string(), z.number());

interface Both {
  readonly asApp: Figures;
  readonly madeCode: Figures;
}

/** The two take turns, so that what else the computer does strikes both. */
function measureAll(folder: string): Both {
  const [asApp, madeCode]: [Figures, Figures] = [{}, {}];
  for (const measure of ORDER) {
    const runs = Array.from({ length: RUNS }, () => ({
      asApp: run(measure, folder, []),
      madeCode: run(measure, folder, ['--made-code']),
    }));
    Object.assign(asApp, medians(runs.map((one) => one.asApp)));
    Object.assign(madeCode, medians(runs.map((one) => one.madeCode)));
  }
  return { asApp, madeCode };
}

function medians(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((one) => one[name] ?? NaN))]));
}

function run(measure: MeasureName, folder: string, schemas: readonly string[]): Figures {
  const main = path.join(checkout, 'tests', 'bench-history', 'measure.ts');
  const options = ['--measure', measure, '--folder', folder, ...schemas];
  const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', main, ...options], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return figuresSchema.parse(JSON.parse(output));
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
// On the disk of the checkout: a folder for temporary files may be in memory, where flushing costs nothing.
const parent = path.join(checkout, '.cache');
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(path.join(parent, 'bench-history-'));
try {
  const lines = tenYears();
  appOnFiles(folder).history.replace(lines);
  const events = [...lines.values()].reduce((sum, month) => sum + month.length, 0);
  const { asApp, madeCode } = measureAll(folder);
  console.log(
    values.json ? JSON.stringify({ events, asApp, madeCode }) : figuresTable(events, asApp, madeCode),
  );
} finally {
  rmSync(folder, { recursive: true });
}
