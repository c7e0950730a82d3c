import { Temporal } from 'temporal-polyfill';
import type { Drink } from '../water/water.ts';
import type { HistoryEvent } from './events.ts';

/** The drinks in these events, in order, without those that the person undid. */
export function drinksOf(events: readonly HistoryEvent[]): Drink[] {
  const drinks: Drink[] = [];
  for (const { at, record } of events) {
    if (record.what === 'water')
      drinks.push({ at: Temporal.Instant.from(at).epochMilliseconds, ml: record.ml });
    if (record.what === 'waterUndone') drinks.pop();
  }
  return drinks;
}
