import { expect, it } from 'vitest';
import { eventWords } from '../../../../renderer/features/today/event-words.ts';
import type { KnotEntry } from '../../../../shared/history/knot-entry.ts';
import type { HistoryRecord } from '../../../../shared/history/events.ts';
import { amountIn } from '../../../../shared/i18n/amounts.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';

const text = createTranslator('en');

const routineOver = {
  routine: 'R1',
  kinds: ['move' as const],
  seconds: 41.7,
  ofSeconds: 60,
  sides: { left: 1.7, right: 0, both: 40 },
} as const;

const entry: KnotEntry = {
  leg: 'left',
  spot: 'middle',
  firstNoticed: '2026-03-05',
  feels: 'tenderLump',
  atRest: 1,
  whenPressed: 3,
  limits: false,
  trigger: 'satLong',
  note: '',
};

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
  [{ what: 'knotNoted', knot: 'k', ...entry }, 'Noted a spot on the left calf'],
  [{ what: 'knotNoted', knot: 'k', ...entry, leg: 'right' }, 'Noted a spot on the right calf'],
  [{ what: 'knotNextDay', knot: 'k', is: 'better' }, 'A spot is better than the day before'],
  [{ what: 'knotNextDay', knot: 'k', is: 'same' }, 'A spot is the same as the day before'],
  [{ what: 'knotNextDay', knot: 'k', is: 'worse' }, 'A spot is worse than the day before'],
  [{ what: 'knotGone', knot: 'k' }, 'A spot is gone'],
  [{ what: 'knotTakenBack', knot: 'k' }, 'Took back what was last noted about a spot'],
  [{ what: 'knotAdviceRead', knot: 'k' }, 'Read the advice about a spot'],
  [{ what: 'paused', until: null }, 'Paused'],
  [{ what: 'resumed' }, 'Resumed'],
];

it.each(lines)('says in one line what happened: %o', (record, line) => {
  expect(eventWords(record, text, (ml) => amountIn(ml, 'ml', text))).toBe(line);
});

it('says in the person’s units how much was drunk', () => {
  const inOunces = (record: HistoryRecord) => eventWords(record, text, (ml) => amountIn(ml, 'usFlOz', text));
  expect([
    inOunces({ what: 'water', kinds: [], ml: 200 }),
    inOunces({ what: 'waterUndone', ml: 500 }),
  ]).toEqual(['6.8 fl oz of water', 'Took back 16.9 fl oz of water']);
});
