import { textTable } from '../bench/text-table.ts';

/** By name, in milliseconds; heaps in kilobytes. */
export type Figures = Readonly<Record<string, number>>;

interface Row {
  readonly name: string;
  readonly text: string;
  readonly aim?: number;
}

const ROWS: readonly Row[] = [
  { name: 'appendMedian', text: 'An append, flushed, median (ms)', aim: 10 },
  { name: 'appendP99', text: 'An append, flushed, 99 of 100 (ms)' },
  { name: 'lastSequence', text: 'The newest number of all months (ms)' },
  { name: 'month', text: 'A month read (ms)' },
  { name: 'yearCold', text: 'Totals of a year, no cache (ms)', aim: 200 },
  { name: 'yearColdSlowest', text: 'The slowest of ten years (ms)', aim: 200 },
  { name: 'yearCached', text: 'Totals of a year, cached (ms)', aim: 200 },
  { name: 'yearCachedSlowest', text: 'The slowest of ten years (ms)', aim: 200 },
  { name: 'allCold', text: 'Totals of ten years, no cache (ms)' },
  { name: 'allCached', text: 'Totals of ten years, cached (ms)' },
  { name: 'everything', text: 'All months read (ms)' },
  { name: 'backup', text: 'The text of a backup (ms)' },
  { name: 'heapBefore', text: 'Heap before (kB)' },
  { name: 'heapAfter', text: 'Heap after all of it (kB)' },
  { name: 'heapAfterAgain', text: 'Heap after all of it again (kB)' },
];

const HEAD = ['', 'As the app', 'Made code', 'Aim', ''] as const;

/** The table for people, also readable as Markdown. */
export function figuresTable(events: number, asApp: Figures, madeCode: Figures): string {
  const table = textTable([HEAD, ...ROWS.map((row) => cellsOf(row, asApp, madeCode))]);
  return `${events} events in ten years\n\n${table}`;
}

function cellsOf({ name, text, aim }: Row, asApp: Figures, madeCode: Figures): string[] {
  const value = asApp[name] ?? NaN;
  return [
    text,
    numberText(value),
    numberText(madeCode[name] ?? NaN),
    aim === undefined ? '' : `< ${aim}`,
    aim === undefined ? '' : value < aim ? 'met' : 'missed',
  ];
}

function numberText(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}
