import { rmSync } from 'node:fs';
import path from 'node:path';
import { backupText } from '../../shared/backup/backup.ts';
import type { HistoryEvent } from '../../shared/history/events.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import type { AppOnFiles } from './app-on-files.ts';
import { FIRST_YEAR, LAST_YEAR } from './ten-years.ts';

/*
 * Each measure runs in a process of its own and does what it does for the first time there, as the app does when somebody
 * opens a page once in a while. Milliseconds, unless the name says something else.
 */

export interface Bench {
  /** The app on ten years of files. */
  readonly app: AppOnFiles;
  readonly folder: string;
}

const APPENDS = 300;
const PERCENT = 100;
/** Somewhere in the middle. */
const MONTH = '2020-06';
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

export const MEASURES = {
  append: ({ app }: Bench) => {
    // A first one makes the file.
    app.history.append(glass(0));
    const times = Array.from({ length: APPENDS }, (_, index) =>
      timeOf(() => app.history.append(glass(index + 1))),
    );
    return { appendMedian: percentile(times, 50), appendP99: percentile(times, 99) };
  },
  lastSequence: ({ app }: Bench) => ({ lastSequence: timeOf(() => app.history.lastSequence()) }),
  month: ({ app }: Bench) => ({ month: timeOf(() => app.eventLog.read(MONTH)) }),
  yearCold: (bench: Bench) => {
    forget(bench);
    return { yearCold: timeOf(() => daysOfYear(bench, LAST_YEAR)) };
  },
  yearColdSlowest: (bench: Bench) => {
    const times = years.map((year) => {
      forget(bench);
      return timeOf(() => daysOfYear(bench, year));
    });
    return { yearColdSlowest: Math.max(...times) };
  },
  yearCached: (bench: Bench) => {
    return { yearCached: timeOf(() => daysOfYear(bench, LAST_YEAR)) };
  },
  yearCachedSlowest: (bench: Bench) => ({
    yearCachedSlowest: Math.max(...years.map((year) => timeOf(() => daysOfYear(bench, year)))),
  }),
  allCold: (bench: Bench) => {
    forget(bench);
    return { allCold: timeOf(() => bench.app.totals.years()) };
  },
  allCached: ({ app }: Bench) => ({ allCached: timeOf(() => app.totals.years()) }),
  everything: ({ app }: Bench) => ({ everything: timeOf(() => readAll(app)) }),
  backup: ({ app }: Bench) => ({ backup: timeOf(() => backupOf(app)) }),
  heap: (bench: Bench) => {
    const heapBefore = heapKilobytes();
    useAll(bench);
    const heapAfter = heapKilobytes();
    useAll(bench);
    return { heapBefore, heapAfter, heapAfterAgain: heapKilobytes() };
  },
} as const;

export type MeasureName = keyof typeof MEASURES;

/** Measures that need a cache of all years find one, as the one before has left it. */
export const ORDER = [
  'lastSequence',
  'month',
  'everything',
  'backup',
  'yearCold',
  'yearColdSlowest',
  'allCold',
  'allCached',
  'yearCached',
  'yearCachedSlowest',
  'heap',
  'append',
] as const satisfies readonly MeasureName[];

function useAll(bench: Bench): void {
  forget(bench);
  bench.app.totals.years();
  bench.app.totals.years();
  readAll(bench.app);
  backupOf(bench.app);
}

function daysOfYear({ app }: Bench, year: number): number {
  return Object.keys(app.totals.days(`${year}-01`, `${year}-12`)).length;
}

function readAll({ eventLog }: AppOnFiles): number {
  return eventLog.months().reduce((sum, month) => sum + eventLog.read(month).events.length, 0);
}

function backupOf({ eventLog }: AppOnFiles): number {
  const history = eventLog.everything();
  if (history === null) throw new Error('The history could not be read.');
  const at = '2026-01-01T09:00:00+01:00';
  return backupText({ at, app: '0.0.0', settings: defaultSettings, health: null, history }).length;
}

function forget({ folder }: Bench): void {
  rmSync(path.join(folder, 'history-totals.json'), { force: true });
}

function glass(sequence: number): HistoryEvent {
  const record = { what: 'water' as const, kinds: [], ml: 250 };
  return { version: 2, sequence: 1_000_000 + sequence, at: '2026-01-01T09:00:00+01:00', record };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / PERCENT))] ?? NaN;
}

function heapKilobytes(): number {
  if (globalThis.gc === undefined) throw new Error('The bench needs node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1_024;
}
