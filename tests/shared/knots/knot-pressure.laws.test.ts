import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import type { KnotSession } from '../../../shared/knots/knot-sessions.ts';
import { knotsView } from '../../../shared/knots/knot-view-builder.ts';
import { knotsViewSchema } from '../../../shared/knots/knot-view.ts';
import type { KnotView } from '../../../shared/knots/knot-view.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { lockOn, locksBeforeCheck } from '../../../shared/safety/locks.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { partsOf } from '../../../shared/routines/routine-form.ts';
import { isoWithOffset, localDay } from '../../../shared/time.ts';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import { answers } from '../../answers.ts';
import { DAYS, anyEntry, anyEvents, eventsInOrder, noted, pressed } from './knot-cases.ts';

/* What holds whatever was said, in every situation. */

const mostly = (value: boolean) => fc.oneof({ weight: 7, arbitrary: fc.constant(value) }, fc.boolean());

const ASKED = Date.parse('2026-03-20T12:00:00Z');

/** What closes something, each now and then; the background was mostly asked after all entries. */
const anyHealth: fc.Arbitrary<HealthAnswers> = fc
  .record({
    legs: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.subarray(['left', 'right'] as const)),
    severe: mostly(false),
    clot: mostly(false),
    looseJoints: mostly(false),
    unread: mostly(false),
    seatedOnly: mostly(false),
    asked: mostly(true),
  })
  .map(({ legs, severe, clot, looseJoints, unread, seatedOnly, asked }) => {
    const suitability = [
      ...(clot ? ['clot' as const] : []),
      ...(looseJoints ? ['looseJoints' as const] : []),
    ];
    return {
      ...answers({ legs, suitability, balance: !seatedOnly }),
      severeKnots: { left: severe ? 1 : null, right: null },
      unread: unread ? ['legs' as const] : [],
      background: asked ? { at: ASKED, ticked: [], cleared: false } : null,
    };
  });

const anyEquipment = fc.record({
  wall: fc.boolean(),
  chair: fc.boolean(),
  strap: fc.boolean(),
  roller: fc.boolean(),
  ball: fc.boolean(),
  step: fc.boolean(),
});

const anySessions = fc.array(
  fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom('left', 'right'), fc.constantFrom('R7', 'R8'))
    .map(([day, leg, routine]): KnotSession => pressed(day, leg, routine)),
  { maxLength: 2 },
);

const TIME_ZONE = 'America/New_York';
const anyNow = fc.tuple(fc.constantFrom(...DAYS), fc.integer({ min: 0, max: 23 })).map(([day, hour]) => ({
  instant: Date.parse(`${day}T${String(hour).padStart(2, '0')}:30:00-05:00`),
  timeZone: TIME_ZONE,
}));

const situation = fc.record({
  sessions: anySessions,
  health: anyHealth,
  equipment: anyEquipment,
  now: anyNow,
});

/** What came before, and two knots that are noted now. */
const notedNow = fc
  .tuple(eventsInOrder, fc.tuple(anyEntry, anyEntry), situation)
  .map(([before, entries, given]) => {
    const at = isoWithOffset(given.now.instant, TIME_ZONE);
    const now = entries.map((said, index): HistoryEvent => ({
      version: 2,
      sequence: before.length + index + 1,
      at,
      record: noted(said, index === 0 ? 'a' : 'b'),
    }));
    return { ...given, events: [...before, ...now] };
  });

const viewOf = ({
  events,
  sessions,
  health,
  equipment,
  now,
}: typeof notedNow extends fc.Arbitrary<infer Each> ? Each : never) =>
  knotsView(events, sessions, health, equipment, now);

/** That something was allowed, so that the laws are not true of nothing. */
let met = 0;
afterAll(() => {
  expect(met).toBeGreaterThan(100);
});

const allowedIn = ({ pressure }: KnotView) => (pressure.allowed ? pressure : null);

test('pressure is offered only at a mild score of today, and to no leg that is locked, pressed today or worse', () => {
  fc.assert(
    fc.property(notedNow, (given) => {
      const { today, open } = viewOf(given);
      const episodes = episodesOf(given.events);
      for (const knot of open) {
        const offer = allowedIn(knot);
        if (offer === null) continue;
        met += 1;
        const { leg } = knot.entry;
        const answer = episodes.find(({ id }) => id === knot.id)?.answers.at(-1);
        expect(['pressure', 'gentlePressure']).toContain(knot.branch);
        expect(knot.notedOn).toBe(today);
        expect(offer.form.leg).toBe(leg);
        expect(
          offer.routines.map((routine) => lockOn(routine, offer.form, locksBeforeCheck(given.health))),
        ).toEqual(offer.routines.map(() => null));
        expect(offer.routines).toContain('R8');
        expect(
          given.sessions.filter(({ at, sides }) => sides[leg] > 0 && localDay(at, TIME_ZONE) === today),
        ).toEqual([]);
        expect(answer?.is === 'worse' && answer.day === today).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('after a session no knot of that leg is offered another one on the same day', () => {
  fc.assert(
    fc.property(notedNow, (given) => {
      for (const knot of viewOf(given).open) {
        if (allowedIn(knot) === null) continue;
        const { leg } = knot.entry;
        const session = { ...pressed('2026-03-01', leg), at: given.now.instant };
        const after = viewOf({ ...given, sessions: [...given.sessions, session] });
        const offered = after.open.filter((each) => each.entry.leg === leg && each.pressure.allowed);
        expect(offered).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('there are never more than 180 seconds of pressure, and with the shorter hold no more than 135', () => {
  fc.assert(
    fc.property(notedNow, (given) => {
      for (const knot of viewOf(given).open) {
        const offer = allowedIn(knot);
        if (offer === null) continue;
        const isGentle = knot.branch === 'gentlePressure';
        const form = isGentle ? offer.form : { ...offer.form, extras: ['extraWeight' as const] };
        for (const routine of offer.routines) {
          const seconds = partsOf(catalogue[routine], form)
            .filter(({ step }) => step.kind === 'pressure')
            .reduce((sum, part) => sum + part.seconds, 0);
          expect(seconds).toBeLessThanOrEqual((isGentle ? 135 : 180) * offer.form.timeShare);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a tick that locks pressure, or all of it, leaves no offer', () => {
  fc.assert(
    fc.property(notedNow, fc.constantFrom('pregnancy', 'clot'), (given, tick) => {
      const suitability = { at: ASKED, ticked: [tick], cleared: false };
      const health = { ...given.health, suitability };
      expect(viewOf({ ...given, health }).open.filter(({ pressure }) => pressure.allowed)).toEqual([]);
    }),
  );
});

test('there is a view of any events, and it is one that windows take', () => {
  fc.assert(
    fc.property(anyEvents, situation, (events, { sessions, health, equipment, now }) => {
      const view = knotsView(events, sessions, health, equipment, now);
      expect(knotsViewSchema.parse(view)).toEqual(view);
    }),
  );
});
