import { expect, it } from 'vitest';
import { eventWords } from '../../renderer/features/today/event-words.ts';
import type { HistoryRecord } from '../../shared/history/events.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';

const routineOver = {
  routine: 'R1',
  kinds: ['move' as const],
  seconds: 41.7,
  ofSeconds: 60,
  sides: { left: 1.7, right: 0, both: 40 },
} as const;

const lines: [HistoryRecord, string][] = [
  [{ what: 'done', ...routineOver, kinds: [] }, '60-second desk reset, all of it'],
  [{ what: 'partial', ...routineOver, kinds: [] }, '60-second desk reset, 41 of 60 seconds'],
  [{ what: 'stopped', ...routineOver, kinds: [] }, '60-second desk reset, ended early'],
  [{ what: 'comfort', routine: 'R6', leg: 'left', score: 3 }, 'Left calf after it: 3 of 10'],
  [{ what: 'comfort', routine: 'R6', leg: 'right', score: 0 }, 'Right calf after it: 0 of 10'],
  [{ what: 'skipped', kinds: ['move'] }, 'Skipped: calf break'],
  [{ what: 'missed', kinds: ['water'] }, 'Not answered: glass of water'],
  [{ what: 'withdrawn', kinds: ['move'] }, 'Taken back: calf break'],
  [
    { what: 'snoozed', kinds: ['move', 'water'], minutes: 5 },
    'Put off by 5 min: calf break and glass of water',
  ],
  [{ what: 'moved', kinds: [] }, 'Moved on your own'],
  [{ what: 'water', kinds: [], ml: 200 }, '200 ml of water'],
  [{ what: 'waterUndone', ml: 200 }, 'Took back 200 ml of water'],
  [{ what: 'paused', until: null }, 'Paused'],
  [{ what: 'resumed' }, 'Resumed'],
];

it.each(lines)('says in one line what happened: %o', (record, line) => {
  expect(eventWords(record, createTranslator('en'))).toBe(line);
});
