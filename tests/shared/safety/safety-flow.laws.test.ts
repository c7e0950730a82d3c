import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { withCleared } from '../../../shared/safety/health-changes.ts';
import type { KnotFacts } from '../../../shared/safety/knot-facts.ts';
import { LEGS, lockOn, locksFrom } from '../../../shared/safety/locks.ts';
import {
  answerCheck,
  backInCheck,
  beginCheck,
  startFrom,
  viewOf,
} from '../../../shared/safety/safety-flow.ts';
import type { Check } from '../../../shared/safety/safety-flow.ts';
import { CARDS, PURPOSES, cardSchema, safetyViewSchema } from '../../../shared/safety/safety-view.ts';
import type { Checked, SafetyAnswer } from '../../../shared/safety/safety-view.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { FULL_FORM, partsOf } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS, STEP_NAMES } from '../../../shared/routines/routine.ts';
import type { Leg, RoutineId } from '../../../shared/routines/routine.ts';
import { DAY, NOW, noneTicked, signsOf } from './check-walk.ts';

/* Laws of the safety check, whatever is asked, whatever is answered, over weeks. */

const leg = fc.constantFrom<Leg>('left', 'right');

interface Turn {
  /** What is marked of the block that is asked; `signs` are taken modulo what there is to tick. */
  readonly signs: readonly number[];
  readonly notSure: boolean;
  readonly leg: SafetyAnswer['leg'];
  /** Goes back a question first. */
  readonly goesBack: boolean;
}

/** Mostly nothing, so that checks come to their end. */
const turn: fc.Arbitrary<Turn> = fc.record({
  signs: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }) },
  ),
  notSure: fc.integer({ min: 0, max: 15 }).map((number) => number === 0),
  leg: fc.constantFrom('left', 'right', 'both', null),
  goesBack: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});

const knot: fc.Arbitrary<KnotFacts> = fc.record({
  leg: fc.constantFrom('left', 'right', 'both'),
  isNew: fc.boolean(),
  hasReason: fc.boolean(),
  since: fc.constantFrom(0, NOW),
});

const wait = fc.integer({ min: 0, max: 20 * DAY });

type Happening =
  | {
      readonly is: 'check';
      readonly wait: number;
      readonly occasion: Parameters<typeof beginCheck>[0];
      /** A check that is closed before its end has fewer. */
      readonly turns: readonly Turn[];
    }
  | { readonly is: 'checked'; readonly wait: number; readonly what: Checked };

const check: fc.Arbitrary<Happening> = fc.record({
  is: fc.constant('check'),
  wait,
  occasion: fc.record({
    purpose: fc.constantFrom(...PURPOSES),
    leg: fc.option(leg),
    routine: fc.constantFrom('R7', 'R8', null),
    knot: fc.option(knot),
    signs: fc.constant([]),
  }),
  turns: fc.array(turn, { minLength: 1, maxLength: 10 }),
});

const clearance: fc.Arbitrary<Happening> = fc.record({
  is: fc.constant('checked'),
  wait,
  what: fc.oneof(
    leg.map((each): Checked => ({ what: 'leg', leg: each })),
    fc.constantFrom<Checked>({ what: 'background' }, { what: 'suitability' }, { what: 'water' }),
  ),
});

const happenings = fc.array(fc.oneof({ weight: 4, arbitrary: check }, { weight: 1, arbitrary: clearance }), {
  maxLength: 12,
  size: 'max',
});

const firstHealth = fc.constantFrom(unanswered, noneTicked(NOW - DAY), noneTicked(NOW - 40 * DAY));

/** All forms that differ in what is done with which leg. */
const FORMS: readonly RoutineForm[] = [false, true].flatMap((short) =>
  [false, true].flatMap((seated) =>
    [null, ...LEGS].flatMap((each) =>
      [[], [...STEP_NAMES]].map((extras) => ({ ...FULL_FORM, short, seated, leg: each, extras })),
    ),
  ),
);

/** Routines and forms that press or stretch this leg. */
function harsh(each: Leg): (readonly [RoutineId, RoutineForm])[] {
  return ROUTINE_IDS.flatMap((routine) =>
    FORMS.filter((form) =>
      partsOf(catalogue[routine], form).some(
        ({ side, step }) => (side === 'both' || side === each) && ['pressure', 'stretch'].includes(step.kind),
      ),
    ).map((form) => [routine, form] as const),
  );
}
const HARSH: Readonly<Record<Leg, ReturnType<typeof harsh>>> = { left: harsh('left'), right: harsh('right') };

/** Somebody over weeks, and beside them one who only remembers which leg had a red flag. */
class Person {
  health: HealthAnswers;
  now = NOW;
  readonly flagged = new Set<Leg>();
  /** How each check ended that did. */
  readonly ends: (readonly string[])[] = [];

  constructor(health: HealthAnswers) {
    this.health = health;
  }

  live(happening: Happening): void {
    this.now += happening.wait;
    if (happening.is === 'checked') {
      const { what } = happening;
      if (what.what === 'leg') this.flagged.delete(what.leg);
      this.health = withCleared(this.health, what);
      return;
    }
    let at = beginCheck(happening.occasion, this.health, this.now);
    for (const each of happening.turns) at = at && this.#turn(at, each);
    this.#see(at);
  }

  #turn(before: Check, { signs, notSure, leg: which, goesBack }: Turn): Check {
    const from = goesBack ? backInCheck(before) : before;
    const view = viewOf(from, this.health);
    if (view.is === 'cards') return from;
    const { block } = view;
    const all = signsOf(block);
    const ticked = signs.flatMap((sign) => all[sign % all.length] ?? []);
    const doubts = notSure && block === 'sameDay';
    if (block === 'emergency' && ticked.length > 0) for (const each of LEGS) this.flagged.add(each);
    if (block === 'sameDay' && (ticked.length > 0 || doubts)) {
      for (const each of LEGS)
        if (which === each || which === 'both' || which === null) this.flagged.add(each);
    }
    const after = answerCheck(
      from,
      { block, ticked, notSure: doubts, leg: which, confirmed: true },
      this.health,
      this.now,
    );
    this.health = after.health;
    this.#see(after.check);
    return after.check;
  }

  #see(at: Check | null): void {
    if (at === null) return;
    const view = viewOf(at, this.health);
    safetyViewSchema.parse(view);
    if (view.is === 'cards') this.ends.push(view.cards);
    for (const start of [view.is === 'cards' ? view.start : null, startFrom(at, this.health, this.now)]) {
      if (start !== null) expect(this.flagged.has(start.leg)).toBe(false);
    }
  }

  /** What presses or stretches a leg with a red flag and is open all the same. */
  openInSpite(): (readonly [RoutineId, RoutineForm])[] {
    const locks = locksFrom(this.health);
    return [...this.flagged].flatMap((each) =>
      HARSH[each].filter(([routine, form]) => lockOn(routine, form, locks) === null),
    );
  }
}

const laws = { numRuns: 300 };

test('after a red flag nothing presses or stretches that leg until a professional has checked', () => {
  fc.assert(
    fc.property(firstHealth, happenings, (health, lived) => {
      const person = new Person(health);
      for (const happening of lived) {
        person.live(happening);
        expect(person.openInSpite()).toEqual([]);
      }
    }),
    laws,
  );
});

test('there is something to be closed in each leg, and without a flag it is open', () => {
  const locks = locksFrom(noneTicked(NOW));
  const routines = LEGS.map((each) => [...new Set(HARSH[each].map(([routine]) => routine))]);
  expect([
    routines,
    LEGS.flatMap((each) => HARSH[each].filter(([routine, form]) => lockOn(routine, form, locks) !== null)),
  ]).toEqual([
    [
      ['R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R10'],
      ['R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R10'],
    ],
    [],
  ]);
});

test('every check ends in cards of the list, each once, the weightiest first, and all of them can come', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(firstHealth, happenings, (health, lived) => {
      const person = new Person(health);
      for (const happening of lived) person.live(happening);
      for (const cards of person.ends) {
        expect(cards).toEqual(CARDS.filter((card) => cards.includes(card)));
        expect(cards.length).toBeGreaterThan(0);
        for (const card of cards) seen.add(cardSchema.parse(card));
      }
    }),
    laws,
  );
  expect([...CARDS].filter((card) => !seen.has(card))).toEqual([]);
});

test('who answers every question comes to the cards after five at most', () => {
  fc.assert(
    fc.property(firstHealth, check, (health, happening) => {
      if (happening.is !== 'check') return;
      let at = beginCheck(happening.occasion, health, NOW);
      let kept = health;
      let questions = 0;
      while (at?.is === 'asking') {
        const { block } = at;
        const { signs = [], leg: which = null } = happening.turns[questions] ?? {};
        const all = signsOf(block);
        const ticked = signs.flatMap((sign) => all[sign % all.length] ?? []);
        const after = answerCheck(
          at,
          { block, ticked, notSure: false, leg: which, confirmed: true },
          kept,
          NOW,
        );
        at = after.check;
        kept = after.health;
        questions += 1;
        expect(questions).toBeLessThanOrEqual(5);
      }
    }),
    laws,
  );
});

test('nothing but the answer of a professional opens a leg', () => {
  fc.assert(
    fc.property(firstHealth, happenings, (health, lived) => {
      const person = new Person(health);
      for (const happening of lived) {
        const before = locksFrom(person.health).legs;
        person.live(happening);
        const opened = before.filter((each) => !locksFrom(person.health).legs.includes(each));
        const allowed =
          happening.is === 'checked' && happening.what.what === 'leg' ? [happening.what.leg] : [];
        expect(opened.filter((each) => !allowed.includes(each))).toEqual([]);
      }
    }),
    laws,
  );
});
