import { parseArgs } from 'node:util';
import { SECOND } from '../../shared/time.ts';
import { Employee } from './employee.ts';

/*
 * `npm run bench:engine`: one person at work, as on a real day with idle times, sleep, meetings and prompts, on one core.
 * `--json` prints the figures for machines.
 */

const YEAR = 250;
const YEARS = 10;
/** As the shell, which never waits longer. */
const SHELL_WAIT = 30 * SECOND;
const RUNS = 5;

interface Figures {
  /** Seconds for a year of 250 working days; the middle of five runs after a first one that warms up. */
  readonly yearSeconds: number;
  readonly daysPerSecond: number;
  readonly stepsPerDay: number;
  readonly promptsPerDay: number;
  /** The same with the looks each 30 seconds that the shell adds. */
  readonly yearSecondsAsShell: number;
  /** Heap in use after garbage collection, in kilobytes, after one year and after ten. */
  readonly heapAfterYear: number;
  readonly heapAfterTenYears: number;
  /** Bytes of the saved state after one year and after ten. */
  readonly stateAfterYear: number;
  readonly stateAfterTenYears: number;
}

function measure(): Figures {
  new Employee().work(YEAR);
  const times = Array.from({ length: RUNS }, () => secondsOf(new Employee()));
  const yearSeconds = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  const yearSecondsAsShell = secondsOf(new Employee(SHELL_WAIT));
  const employee = new Employee();
  employee.work(YEAR);
  const { steps, prompts, stateBytes } = employee;
  const heapAfterYear = heapKilobytes();
  employee.work(YEAR * (YEARS - 1));
  return {
    yearSeconds: rounded(yearSeconds, 3),
    daysPerSecond: Math.round(YEAR / yearSeconds),
    stepsPerDay: rounded(steps / YEAR, 1),
    promptsPerDay: rounded(prompts / YEAR, 1),
    yearSecondsAsShell: rounded(yearSecondsAsShell, 3),
    heapAfterYear,
    heapAfterTenYears: heapKilobytes(),
    stateAfterYear: stateBytes,
    stateAfterTenYears: employee.stateBytes,
  };
}

function secondsOf(employee: Employee): number {
  const start = performance.now();
  employee.work(YEAR);
  return (performance.now() - start) / SECOND;
}

function heapKilobytes(): number {
  if (globalThis.gc === undefined) throw new Error('The bench needs node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1_024);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function table(figures: Figures): string {
  const rows: readonly (readonly [string, string | number])[] = [
    ['Working days per second', figures.daysPerSecond],
    ['A year of 250 working days (s), aim < 1', figures.yearSeconds],
    ['The same with a look every 30 s (s)', figures.yearSecondsAsShell],
    ['Steps per day', figures.stepsPerDay],
    ['Prompts per day', figures.promptsPerDay],
    ['Heap after 1 year (kB)', figures.heapAfterYear],
    ['Heap after 10 years (kB)', figures.heapAfterTenYears],
    ['Saved state after 1 year (bytes)', figures.stateAfterYear],
    ['Saved state after 10 years (bytes)', figures.stateAfterTenYears],
  ];
  const cells = rows.map(([name, value]) => `| ${name.padEnd(40)} | ${String(value).padStart(8)} |`);
  return [
    `| ${''.padEnd(40)} | ${''.padStart(8)} |`,
    `| ${'-'.repeat(40)} | ${'-'.repeat(7)}: |`,
    ...cells,
  ].join('\n');
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const figures = measure();
console.log(values.json ? JSON.stringify(figures) : table(figures));
