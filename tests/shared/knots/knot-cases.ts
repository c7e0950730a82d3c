import fc from 'fast-check';
import type { KnotSession } from '../../../shared/knots/knot-sessions.ts';
import { FEELINGS, NEXT_DAYS, SPOTS, TRIGGERS } from '../../../shared/history/knot-entry.ts';
import type { KnotEntry, NextDay } from '../../../shared/history/knot-entry.ts';
import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';

/* Knots as people note them, and as nobody would. */

const ENTRY: KnotEntry = {
  leg: 'left',
  spot: 'middle',
  firstNoticed: '2026-03-01',
  feels: 'tenderLump',
  atRest: 1,
  whenPressed: 3,
  limits: false,
  trigger: 'satLong',
  note: '',
};

export const entry = (but: Partial<KnotEntry> = {}): KnotEntry => ({ ...ENTRY, ...but });

/** What is said of a knot: `a` unless the case has several. */
export const noted = (but: Partial<KnotEntry> = {}, knot = 'a'): HistoryRecord => ({
  what: 'knotNoted',
  knot,
  ...entry(but),
});
export const nextDay = (is: NextDay, knot = 'a'): HistoryRecord => ({ what: 'knotNextDay', knot, is });
export const checked = (knot = 'a'): HistoryRecord => ({ what: 'knotChecked', knot });
export const gone = (knot = 'a'): HistoryRecord => ({ what: 'knotGone', knot });
export const takenBack = (knot = 'a'): HistoryRecord => ({ what: 'knotTakenBack', knot });
export const adviceRead = (knot = 'a'): HistoryRecord => ({ what: 'knotAdviceRead', knot });

/** A score when pressed, and 0 at rest. */
export const scored = (whenPressed: number, but: Partial<KnotEntry> = {}, knot = 'a') =>
  noted({ atRest: 0, whenPressed, ...but }, knot);

export function routineOver(
  routine: string,
  [left, right]: readonly [left: number, right: number],
  what: 'done' | 'partial' | 'stopped' = 'done',
): HistoryRecord {
  const sides = { left, right, both: 20 };
  return { what, routine, kinds: [], seconds: left + right + 20, ofSeconds: 260, sides };
}

/** An event of a case: its day or its time, and what it records. */
export type Entry = readonly [at: string, record: HistoryRecord];

/** Events in the order of the list, each at noon of its day or at its own time, in New York in winter. */
export function log(...entries: readonly Entry[]): HistoryEvent[] {
  return entries.map(([at, record], index) => ({
    version: 2,
    sequence: index + 1,
    at: at.includes('T') ? at : `${at}T12:00:00-05:00`,
    record,
  }));
}

/** R7 for one leg, over at noon in New York in winter. */
export function pressed(
  day: string,
  leg: 'left' | 'right' = 'left',
  routine: 'R7' | 'R8' = 'R7',
): KnotSession {
  return {
    at: Date.parse(`${day}T12:00:00-05:00`),
    routine,
    sides: { left: 0, right: 0, both: 0, [leg]: 260 },
    comfort: { left: null, right: null },
  };
}

const IDS = ['a', 'b', 'c'] as const;
export const DAYS = [
  '2026-02-27',
  '2026-02-28',
  '2026-03-01',
  '2026-03-02',
  '2026-03-03',
  '2026-03-04',
  '2026-03-05',
  '2026-03-06',
] as const;

const score = fc.integer({ min: 0, max: 10 });
const leg = fc.constantFrom('left', 'right');

/** Low scores as often as all others together, so that what follows from them is met. */
export const anyEntry: fc.Arbitrary<KnotEntry> = fc.record({
  leg,
  spot: fc.oneof(fc.constantFrom('upperInner', 'middle'), fc.constantFrom(...SPOTS)),
  firstNoticed: fc.constantFrom(...DAYS, '2025-11-02', '2027-01-01'),
  feels: fc.oneof(fc.constant('tenderLump' as const), fc.constantFrom(...FEELINGS)),
  atRest: fc.oneof(fc.constant(0), score),
  whenPressed: fc.oneof(fc.constantFrom(0, 2, 5), score),
  limits: fc.boolean(),
  trigger: fc.constantFrom(...TRIGGERS),
  note: fc.string({ maxLength: 20, unit: 'grapheme' }),
});

const knot = fc.constantFrom(...IDS);

export const anyKnotRecord: fc.Arbitrary<HistoryRecord> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(knot, anyEntry).map(([id, said]) => noted(said, id)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NEXT_DAYS), knot).map(([is, id]) => nextDay(is, id)) },
  knot.map(gone),
  knot.map(checked),
  knot.map(takenBack),
  knot.map(adviceRead),
);

const anyRecord: fc.Arbitrary<HistoryRecord> = fc.oneof(
  { weight: 6, arbitrary: anyKnotRecord },
  fc
    .tuple(fc.constantFrom('R5', 'R6', 'R7', 'R8', 'R99'), fc.tuple(fc.nat(200), fc.nat(200)))
    .map(([routine, sides]) => routineOver(routine, sides)),
  fc.tuple(fc.constantFrom('R6', 'R7', 'R8'), leg, score).map(([routine, on, after]): HistoryRecord => ({
    what: 'comfort',
    routine,
    leg: on,
    score: after,
  })),
  fc.constant<HistoryRecord>({ what: 'resumed' }),
);

/** On any of the days, in any zone. */
const anyAt = fc
  .tuple(
    fc.constantFrom(...DAYS),
    fc.constantFrom('00:00:00', '12:00:00', '23:59:59'),
    fc.constantFrom('Z', '-10:00', '+13:00'),
  )
  .map(([day, time, offset]) => `${day}T${time}${offset}`);

/** In no order at all, and with numbers that occur twice. */
export const anyEvents: fc.Arbitrary<HistoryEvent[]> = fc.array(
  fc.tuple(fc.nat(60), anyAt, anyRecord).map(([sequence, at, record]): HistoryEvent => ({
    version: 2,
    sequence,
    at,
    record,
  })),
  { maxLength: 40 },
);

/** Day after day, as a clock tells it. */
export const eventsInOrder: fc.Arbitrary<HistoryEvent[]> = fc
  .array(fc.tuple(fc.nat(DAYS.length - 1), anyRecord), { maxLength: 40 })
  .map((all) => {
    const inOrder = all.toSorted(([one], [other]) => one - other);
    return log(...inOrder.map(([day, record]) => [DAYS[day] ?? DAYS[0], record] as const));
  });
