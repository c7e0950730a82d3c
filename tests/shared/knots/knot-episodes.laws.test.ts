import fc from 'fast-check';
import { expect, test } from 'vitest';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import { anyEvents, anyKnotRecord, eventsInOrder, takenBack } from './knot-cases.ts';

const isAbout = (knot: string, { record }: HistoryEvent) => 'knot' in record && record.knot === knot;
const numbered = (events: readonly HistoryEvent[]) =>
  events.map((event, index): HistoryEvent => ({ ...event, sequence: index + 1 }));

test('events in any order, on any days and with any numbers are folded', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      for (const { id, entries, first, last, from } of episodesOf(events)) {
        const days = entries.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)]);
        expect([entries[0], entries.at(-1)]).toEqual([first, last]);
        expect(days.every((day) => day >= from)).toBe(true);
        expect(events.some((event) => isAbout(id, event))).toBe(true);
      }
    }),
  );
});

test('the order in which the events are given does not matter', () => {
  const shuffled = eventsInOrder.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, others]) => {
      expect(episodesOf(others)).toEqual(episodesOf(events));
    }),
  );
});

test('what is taken back at once has never been, wherever it stands', () => {
  fc.assert(
    fc.property(
      eventsInOrder,
      anyKnotRecord.filter(({ what }) => what !== 'knotTakenBack'),
      fc.nat(40),
      (events, record, place) => {
        const knot = 'knot' in record ? record.knot : '';
        const [day] = events;
        const both = [record, takenBack(knot)].map((each): HistoryEvent => ({
          version: 2,
          sequence: 0,
          at: day?.at ?? '2026-03-03T12:00:00Z',
          record: each,
        }));
        const withBoth = numbered([...events.slice(0, place), ...both, ...events.slice(place)]);
        expect(episodesOf(withBoth)).toEqual(episodesOf(events));
      },
    ),
  );
});

test('taking back often enough leaves nothing of a knot', () => {
  fc.assert(
    fc.property(eventsInOrder, (events) => {
      const backs = events.map((event): HistoryEvent => ({ ...event, record: takenBack() }));
      const left = episodesOf(numbered([...events, ...backs]));
      expect(left).toEqual(episodesOf(events.filter((event) => !isAbout('a', event))));
    }),
  );
});
