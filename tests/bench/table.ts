import { MEASURE_TEXTS } from './measures.ts';
import type { Aim } from './measures.ts';
import { textTable } from './text-table.ts';
import type { Row } from './verdict.ts';

const HEAD = ['', 'Unknot', 'Empty app', 'Ratio', 'Aim', ''] as const;

/** The table for people, also readable as Markdown. */
export function table(rows: readonly Row[]): string {
  return textTable([HEAD, ...rows.map(cellsOf)]);
}

function cellsOf({ measure, unknot, empty, ratio, met }: Row): string[] {
  const { label, unit, aim } = MEASURE_TEXTS[measure];
  return [
    unit === '' ? label : `${label} (${unit})`,
    numberText(unknot),
    numberText(empty),
    ratio === null ? '' : ratio.toFixed(2),
    aim === undefined ? '' : aimText(aim),
    met === null ? '' : met ? 'met' : 'missed',
  ];
}

function numberText(value: number | null): string {
  if (value === null) return '';
  return Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function aimText({ kind, value }: Aim): string {
  if (kind === 'at most') return `≤ ${value}`;
  return kind === 'times the empty app' ? `≤ ${value.toFixed(2)} ×` : `≤ +${value}`;
}
