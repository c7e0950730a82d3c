import { describe, expect, it } from 'vitest';
import { MEASURES } from './measures.ts';
import type { Figures, Measure } from './measures.ts';
import { table } from './table.ts';
import { compare } from './verdict.ts';

function figures(some: Partial<Record<Measure, number>>): Figures {
  return Object.fromEntries(MEASURES.map((measure) => [measure, some[measure] ?? null])) as Figures;
}

function metOf(measure: Measure, unknot: number, empty: number | null): boolean | null | undefined {
  const emptyRun = figures(empty === null ? {} : { [measure]: empty });
  return compare([figures({ [measure]: unknot })], [emptyRun]).find((row) => row.measure === measure)?.met;
}

describe('compare', () => {
  it('holds the median of the runs, not one run, against the aim', () => {
    const runs = [figures({ start: 100 }), figures({ start: 900 }), figures({ start: 110 })];
    const row = compare(runs, [figures({ start: 100 })]).find(({ measure }) => measure === 'start');
    expect(row).toEqual({ measure: 'start', unknot: 110, empty: 100, ratio: 1.1, met: true });
  });

  it('knows aims that are times, more than, and at most', () => {
    expect([metOf('start', 115, 100), metOf('start', 116, 100)]).toEqual([true, false]);
    expect([metOf('cpuIdle', 30, 10), metOf('cpuIdle', 31, 10)]).toEqual([true, false]);
    expect([metOf('iconBytes', 16_000, null), metOf('iconBytes', 16_001, null)]).toEqual([true, false]);
  });

  it('says nothing where there is no aim or nothing to compare with', () => {
    expect([metOf('quit', 1, 1), metOf('start', 1, null)]).toEqual([null, null]);
  });
});

describe('table', () => {
  it('shows figures, ratio, aim and verdict in columns of one width', () => {
    const text = table(compare([figures({ start: 230, cpuRoutine: 12 })], [figures({ start: 200 })]));
    const lines = text.split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines.find((line) => line.includes('Start to tray item'))).toMatch(
      /\| +230 \| +200 \| +1\.15 \| +≤ 1\.15 × \| +met \|$/,
    );
    expect(lines.find((line) => line.includes('routine runs'))).toMatch(
      /\| +12 \| +\| +\| +≤ 15 \| +met \|$/,
    );
  });
});
