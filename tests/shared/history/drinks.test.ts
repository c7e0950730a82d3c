import { expect, test } from 'vitest';
import { drinksOf } from '../../../shared/history/drinks.ts';
import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';

const event = (minute: string, record: HistoryRecord): HistoryEvent => ({
  version: 2,
  sequence: 1,
  at: `2026-03-06T09:${minute}:00-05:00`,
  record,
});

test('what was drunk is what was logged, without what was taken back', () => {
  const drinks = drinksOf([
    event('00', { what: 'water', kinds: [], ml: 200 }),
    event('10', { what: 'water', kinds: ['water'], ml: 330 }),
    event('11', { what: 'waterUndone', ml: 330 }),
    event('12', { what: 'resumed' }),
    event('20', { what: 'water', kinds: [], ml: 150 }),
  ]);
  expect(drinks).toEqual([
    { at: Date.parse('2026-03-06T14:00:00Z'), ml: 200 },
    { at: Date.parse('2026-03-06T14:20:00Z'), ml: 150 },
  ]);
});

test('a drink that is taken back without being there takes nothing else', () => {
  expect(drinksOf([event('00', { what: 'waterUndone', ml: 200 })])).toEqual([]);
});
