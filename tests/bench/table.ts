import { MEASURE_TEXTS } from './measures.ts';
import type { Aim } from './measures.ts';
import type { Row } from './verdict.ts';

const HEAD = ['', 'Unknot', 'Empty app', 'Ratio', 'Aim', ''] as const;

/** The table for people, also readable as Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(3, ...lines.map((cells) => (cells[column] ?? '').length)));
  const text = lines.map((cells) => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  });
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [text[0], `| ${rule.join(' | ')} |`, ...text.slice(1)].join('\n');
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
