import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyFolder } from '../../../../electron/main/adapters/history/history-folder.ts';
import { openDocument } from '../../../../electron/main/adapters/storage/document-file.ts';
import { DayTotals, noTotalsCache, totalsCacheSchema } from '../../../../electron/main/history/day-totals.ts';
import type { HistoryEvent, HistoryRecord } from '../../../../shared/history/events.ts';
import { answerFluids } from '../answers.ts';
import { temporaryFolder } from '../adapters/temporary-folder.ts';
import { FakeLog } from '../fakes.ts';
import { started } from '../started.ts';

/* On real files: the history as the app writes it, and the cache beside it. */

const now = Date.parse('2026-03-06T14:00:00Z');
const glass = (ml: number): HistoryRecord => ({ what: 'water', kinds: [], ml });

function desk() {
  const root = temporaryFolder();
  const log = new FakeLog();
  const history = historyFolder(path.join(root, 'history'), log, () => now);
  const cacheFolder = path.join(root, 'cache');
  let sequence = 0;
  let reads: string[] = [];
  const totals = new DayTotals({
    eventLog: {
      months: () => history.months() ?? [],
      read: (month) => {
        reads.push(month);
        return history.read(month);
      },
    },
    stamp: (month) => history.stamp(month),
    openCache: () =>
      openDocument({
        folder: cacheFolder,
        name: 'history-totals',
        schema: totalsCacheSchema,
        upgrades: {},
        whenMissing: noTotalsCache,
        now,
        whenBad: 'forget',
      }),
    log,
  });
  return {
    log,
    cacheFolder,
    cacheFile: path.join(cacheFolder, 'history-totals.json'),
    monthFile: (month: string) => path.join(root, 'history', `${month}.ndjson`),
    record(at: string, record: HistoryRecord): void {
      sequence += 1;
      const event: HistoryEvent = { version: 2, sequence, at, record };
      history.append(event);
    },
    /** Millilitres by date, and the months whose files were read for that. */
    water(first = '2025-01', last = '2026-12') {
      reads = [];
      const days = Object.entries(totals.days(first, last)).map(([day, { waterMl }]) => [day, waterMl]);
      return { days: Object.fromEntries(days) as Record<string, number>, reads };
    },
    years: () => totals.years(),
  };
}

function withThreeMonths() {
  const app = desk();
  app.record('2025-12-31T23:50:00-05:00', glass(100));
  app.record('2026-01-05T09:00:00-05:00', glass(200));
  app.record('2026-03-06T09:00:00-05:00', glass(300));
  return app;
}

const threeMonths = { '2025-12-31': 100, '2026-01-05': 200, '2026-03-06': 300 };

describe('the cache', () => {
  it('answers in the place of the history, file by file', () => {
    const app = withThreeMonths();
    expect(app.water()).toEqual({ days: threeMonths, reads: ['2025-12', '2026-01', '2026-03'] });
    expect(app.water()).toEqual({ days: threeMonths, reads: [] });
    app.record('2026-03-06T10:00:00-05:00', glass(50));
    const more = { ...threeMonths, '2026-03-06': 350 };
    expect(app.water()).toEqual({ days: more, reads: ['2026-03'] });
    expect(app.water()).toEqual({ days: more, reads: [] });
  });

  it('is written only when something was made anew', () => {
    const app = withThreeMonths();
    app.water();
    const { ino, mtimeNs } = statSync(app.cacheFile, { bigint: true });
    app.water();
    const after = statSync(app.cacheFile, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([ino, mtimeNs]);
  });

  it('is private', () => {
    const app = withThreeMonths();
    app.water();
    expect([statSync(app.cacheFile).mode & 0o777, statSync(app.cacheFolder).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it('follows the history when the clock was set back into a month that is over', () => {
    const app = withThreeMonths();
    app.water();
    app.record('2026-01-05T09:30:00-05:00', glass(25));
    expect(app.water()).toEqual({
      days: { ...threeMonths, '2026-01-05': 225 },
      reads: ['2026-01'],
    });
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['of a newer version', (text: string) => text.replace('"version": 1', '"version": 2')],
    ['with a day that is below zero', (text: string) => text.replace('"waterMl": 300', '"waterMl": -300')],
    ['of an app that counted less', (text: string) => text.replaceAll(/^.*"missed".*$/gmu, '')],
  ])('is made anew when it is %s, and nobody is told', (_what, damage) => {
    const app = withThreeMonths();
    app.water();
    const text = readFileSync(app.cacheFile, 'utf8');
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    writeFileSync(app.cacheFile, damaged);
    expect(app.water()).toEqual({ days: threeMonths, reads: ['2025-12', '2026-01', '2026-03'] });
    expect(app.water()).toEqual({ days: threeMonths, reads: [] });
    expect([app.log.lines, readFileSync(app.cacheFile, 'utf8')]).toEqual([[], text]);
  });

  it('that cannot be written is logged, and the answer is right all the same', () => {
    const app = withThreeMonths();
    writeFileSync(app.cacheFolder, 'a file in the place of the folder');
    expect(app.water()).toEqual({ days: threeMonths, reads: ['2025-12', '2026-01', '2026-03'] });
    expect(app.log.lines).toEqual(['error history-totals.json could not be written.']);
  });

  it('keeps the months that were not asked for', () => {
    const app = withThreeMonths();
    app.water();
    app.record('2026-03-06T10:00:00-05:00', glass(50));
    expect(app.water('2026-01', '2026-03').reads).toEqual(['2026-03']);
    expect(app.water().reads).toEqual([]);
  });
});

describe('damage', () => {
  it('is mended with the first reading, after which the cache holds', () => {
    const app = withThreeMonths();
    appendFileSync(app.monthFile('2026-01'), '{"version":2,"sequ');
    expect(app.water().days).toEqual(threeMonths);
    expect(app.water()).toEqual({ days: threeMonths, reads: [] });
  });

  it('that keeps a file from being read is not taken for an empty month', () => {
    const app = withThreeMonths();
    const file = app.monthFile('2026-01');
    renameSync(file, `${file}.elsewhere`);
    mkdirSync(file);
    const rest = { '2025-12-31': 100, '2026-03-06': 300 };
    expect(app.water().days).toEqual(rest);
    expect(app.water()).toEqual({ days: rest, reads: ['2026-01'] });
    rmdirSync(file);
    renameSync(`${file}.elsewhere`, file);
    expect(app.water()).toEqual({ days: threeMonths, reads: ['2026-01'] });
    expect(app.log.lines).toEqual(['error 2026-01.ndjson cannot be read.']);
  });
});

describe('some of the months', () => {
  it('are all that is read, but for the one after them', () => {
    const app = withThreeMonths();
    expect(app.water('2025-12', '2025-12')).toEqual({
      days: { '2025-12-31': 100 },
      reads: ['2025-12', '2026-01'],
    });
  });

  it('know of a glass that was taken back in the month after', () => {
    const app = desk();
    app.record('2025-12-31T23:50:00-05:00', glass(100));
    app.record('2026-01-01T00:05:00-05:00', { what: 'waterUndone', ml: 100 });
    app.record('2026-01-01T00:06:00-05:00', glass(70));
    expect(app.water('2025-12', '2025-12').days).toEqual({ '2025-12-31': 0 });
    expect(app.water('2026-01', '2026-01').days).toEqual({ '2026-01-01': 70 });
  });
});

describe('years', () => {
  it('come newest first, from the cache as from the history', () => {
    const app = withThreeMonths();
    const years = [
      { year: 2026, days: 2, breaks: 0, ownBreaks: 0, waterMl: 500, entries: 2 },
      { year: 2025, days: 1, breaks: 0, ownBreaks: 0, waterMl: 100, entries: 1 },
    ];
    expect(app.years()).toEqual(years);
    expect(app.years()).toEqual(years);
  });

  it('are what the windows get when they ask', () => {
    const app = started();
    const { unknot } = app;
    answerFluids(app, []);
    unknot.handlers['water.log']({ ml: 200 }, 'main');
    expect(unknot.handlers['history.summary'](undefined, 'main')).toEqual([
      { year: 2026, days: 1, breaks: 0, ownBreaks: 0, waterMl: 200, entries: 1 },
    ]);
  });

  it('are none, and nothing is written, while there is no history', () => {
    const app = desk();
    mkdirSync(app.cacheFolder);
    expect(app.years()).toEqual([]);
    expect(() => statSync(app.cacheFile)).toThrow('ENOENT');
  });
});
