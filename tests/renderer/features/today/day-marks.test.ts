import { describe, expect, it, test } from 'vitest';
import { pastMarks, pausesOf, signOf } from '../../../../renderer/features/today/day-marks.ts';
import { plannedMarks } from '../../../../renderer/ui/timeline/planned-marks.ts';
import { timelineSigns } from '../../../../renderer/ui/timeline/signs.ts';
import type { HistoryEvent, HistoryRecord } from '../../../../shared/history/events.ts';
import { amountIn } from '../../../../shared/i18n/amounts.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';

const text = createTranslator('en');
const amount = (ml: number) => amountIn(ml, 'ml', text);
const instant = (time: string) => Date.parse(`2026-03-06T${time}:00-05:00`);

/** The events of a Friday in New York. */
const day = (...events: readonly (readonly [time: string, record: HistoryRecord])[]): HistoryEvent[] =>
  events.map(([time, record], index) => ({
    version: 2,
    sequence: index + 1,
    at: `2026-03-06T${time}:00-05:00`,
    record,
  }));

const over = { kinds: [], seconds: 40, ofSeconds: 60, sides: { left: 0, right: 0, both: 40 } };
const glass = (ml: number): HistoryRecord => ({ what: 'water', kinds: [], ml });

const signs: [HistoryRecord, string][] = [
  [{ what: 'done', routine: 'R1', ...over }, 'breakDone'],
  [{ what: 'partial', routine: 'R5', ...over }, 'breakPart'],
  [{ what: 'done', routine: 'R6', ...over }, 'stretchDone'],
  [{ what: 'partial', routine: 'R3', ...over }, 'stretchPart'],
  [{ what: 'done', routine: 'of a later version', ...over }, 'breakDone'],
  [{ what: 'stopped', routine: 'R1', ...over }, 'other'],
  [{ what: 'natural', kinds: [], minutes: 12 }, 'ownBreak'],
  [{ what: 'moved', kinds: [] }, 'ownBreak'],
  [{ what: 'skipped', kinds: ['move'] }, 'skipped'],
  [{ what: 'missed', kinds: ['move'] }, 'missed'],
  [glass(200), 'waterDone'],
  [{ what: 'posture', is: 'standing' }, 'standing'],
  [{ what: 'posture', is: 'sitting' }, 'sitting'],
  [{ what: 'paused', until: null }, 'paused'],
  [{ what: 'resumed' }, 'other'],
  [{ what: 'snoozed', kinds: ['move'], minutes: 5 }, 'other'],
];

it.each(signs)('has a sign for what happened: %o', (record, sign) => {
  expect(signOf(record)).toBe(sign);
});

test('what happened stands on the timeline with its words; what changed nothing does not', () => {
  const events = day(
    ['09:31', { what: 'done', routine: 'R1', ...over }],
    ['10:01', { what: 'snoozed', kinds: ['move'], minutes: 5 }],
    ['10:06', { what: 'skipped', kinds: ['move'] }],
    ['10:20', { what: 'paused', until: null }],
  );
  expect(pastMarks(events, text, amount)).toEqual([
    { at: instant('09:31'), sign: 'breakDone', words: '60-second desk reset, all of it' },
    { at: instant('10:06'), sign: 'skipped', words: 'Skipped: calf break' },
  ]);
});

test('a glass that was taken back is not on the timeline, and the one before it is', () => {
  const undone: HistoryRecord = { what: 'waterUndone', ml: 150 };
  expect(
    pastMarks(day(['09:31', glass(200)], ['09:40', glass(150)], ['09:41', undone]), text, amount),
  ).toEqual([{ at: instant('09:31'), sign: 'waterDone', words: '200 ml of water' }]);
  // It was drunk yesterday.
  expect(pastMarks(day(['00:05', undone], ['09:31', glass(200)]), text, amount)).toHaveLength(1);
});

describe('pauses', () => {
  const paused = (until: number | null): HistoryRecord => ({ what: 'paused', until });
  const resumed: HistoryRecord = { what: 'resumed' };

  test('go from their beginning to their end', () => {
    const events = day(
      ['09:00', paused(null)],
      ['09:30', resumed],
      ['10:00', paused(instant('11:00'))],
      ['11:00', resumed],
    );
    expect(pausesOf(events, null)).toEqual([
      { from: instant('09:00'), to: instant('09:30') },
      { from: instant('10:00'), to: instant('11:00') },
    ]);
  });

  test('that were made longer are one', () => {
    const events = day(
      ['09:00', paused(instant('09:30'))],
      ['09:10', paused(instant('10:00'))],
      ['10:00', resumed],
    );
    expect(pausesOf(events, null)).toEqual([{ from: instant('09:00'), to: instant('10:00') }]);
  });

  test('that go on end when they will, or never', () => {
    const events = day(['09:00', paused(instant('11:00'))]);
    expect([pausesOf(events, { until: instant('11:00') }), pausesOf(events, { until: null })]).toEqual([
      [{ from: instant('09:00'), to: instant('11:00') }],
      [{ from: instant('09:00'), to: Infinity }],
    ]);
  });

  test('that began on a day before have been there since the day began', () => {
    expect([pausesOf(day(['09:00', resumed]), null), pausesOf([], { until: null })]).toEqual([
      [{ from: -Infinity, to: instant('09:00') }],
      [{ from: -Infinity, to: Infinity }],
    ]);
  });
});

test('a planned prompt has a sign for each thing that it asks for, and a stretch is a movement too', () => {
  expect([
    timelineSigns(['move']),
    timelineSigns(['move', 'stretch']),
    timelineSigns(['stretch', 'water', 'posture']),
    timelineSigns(['water', 'posture']),
  ]).toEqual([
    ['breakPlanned'],
    ['stretchPlanned'],
    ['stretchPlanned', 'waterPlanned', 'posturePlanned'],
    ['waterPlanned', 'posturePlanned'],
  ]);
});

test('a planned prompt for two things stands there twice, with the words for both', () => {
  const words = 'calf break and glass of water';
  expect(plannedMarks([{ at: instant('11:00'), kinds: ['move', 'water'] }], text)).toEqual([
    { at: instant('11:00'), sign: 'breakPlanned', words },
    { at: instant('11:00'), sign: 'waterPlanned', words },
  ]);
});
