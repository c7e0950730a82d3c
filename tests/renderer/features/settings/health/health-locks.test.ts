import { describe, expect, it } from 'vitest';
import { healthLocksOf } from '../../../../../renderer/features/settings/health/health-locks.ts';
import type { HealthLock } from '../../../../../renderer/features/settings/health/health-locks.ts';
import { unanswered } from '../../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../../shared/safety/answers.ts';
import { LOCK_ENDS, locksFrom } from '../../../../../shared/safety/locks.ts';
import type { Lock } from '../../../../../shared/safety/locks.ts';
import { HOUR } from '../../../../../shared/time.ts';

const AT = 1_000 * 24 * HOUR;

const nothingTicked: HealthAnswers = {
  ...unanswered,
  suitability: { at: AT, ticked: [], cleared: false },
  fluids: { at: AT, ticked: [] },
  balance: true,
  background: { at: AT, ticked: [], cleared: false },
};
const suitability = (...ticked: NonNullable<HealthAnswers['suitability']>['ticked']) => ({
  suitability: { at: AT, ticked, cleared: false },
});
const background = (cleared: boolean) => ({
  background: { at: AT, ticked: ['pastClot' as const], cleared },
});

const closed = (changes: Partial<HealthAnswers>) => healthLocksOf({ ...nothingTicked, ...changes }, false);
const names = (changes: Partial<HealthAnswers>) => closed(changes).map(({ name }) => name);
const ends = (changes: Partial<HealthAnswers>) =>
  closed(changes).map(({ name, since, end }) => [name, since, end]);

const checked = (what: string) => ({ by: 'checked', what: { what } });

describe('what is closed', () => {
  it('is nothing when nothing was ticked', () => {
    expect(closed({})).toEqual([]);
  });

  it('is what nobody has answered yet, before there is an answer', () => {
    expect(healthLocksOf(unanswered, false).map(({ name }) => name)).toEqual([
      'unanswered',
      'pressureUnanswered',
      'fluidsUnanswered',
    ]);
  });

  it('is each leg since it waits, to be opened one by one', () => {
    expect(ends({ legs: { left: 5, right: 7 } })).toEqual([
      ['left', 5, { by: 'checked', what: { what: 'leg', leg: 'left' } }],
      ['right', 7, { by: 'checked', what: { what: 'leg', leg: 'right' } }],
    ]);
  });

  it('is a leg with a severe knot until the questions about it, and the sore knot itself after them', () => {
    const openKnots = { left: null, right: 'severe' as const };
    expect(ends({ severeKnots: { left: null, right: 7 }, openKnots })).toEqual([
      ['severeRight', 7, { by: 'questions', leg: 'right' }],
      ['soreRight', null, { by: 'knots' }],
    ]);
    expect(names({ openKnots })).toEqual(['soreRight']);
  });

  it('tells a spot that is never pressed from one that is sore', () => {
    expect(names({ openKnots: { left: 'spot', right: 'sore' } })).toEqual(['spotLeft', 'soreRight']);
    expect(names({ openKnots: { left: 'mild', right: null } })).toEqual([]);
  });

  it('is everything with a clot or a wound until cleared, while pressure stays closed after that', () => {
    expect(ends(suitability('clot'))).toEqual([
      ['everything', null, checked('suitability')],
      ['pressureAsk', null, null],
    ]);
    expect(names({ suitability: { at: AT, ticked: ['clot'], cleared: true } })).toEqual(['pressureAsk']);
  });

  it('is all but the gentlest routines with an injury, which one clearance ends together with all else', () => {
    expect(ends(suitability('heelCordOrInjury'))).toEqual([
      ['injury', null, checked('suitability')],
      ['pressureAsk', null, null],
    ]);
    expect(ends(suitability('clot', 'heelCordOrInjury'))).toEqual([
      ['everything', null, checked('suitability')],
      ['injury', null, null],
      ['pressureAsk', null, null],
    ]);
  });

  it('is pressure for a background until a professional has looked, beside another reason', () => {
    expect(ends({ ...suitability('varicoseVeins'), ...background(false) })).toEqual([
      ['pressureAsk', null, null],
      ['pressureBackground', null, checked('background')],
    ]);
    expect(names(background(true))).toEqual([]);
    expect(names({ background: null })).toEqual(['pressureUnanswered']);
  });

  it('is water after signs of too much of it, first of all, until a professional has checked', () => {
    expect(ends({ waterStopped: 9, legs: { left: 5, right: null } })[0]).toEqual([
      'waterStopped',
      9,
      checked('water'),
    ]);
  });

  it('is water with a limit, without an answer, and with one that is too old', () => {
    const limited = { fluids: { at: AT, ticked: ['heartFailure' as const] } };
    const fluids = (changes: Partial<HealthAnswers>, areOld: boolean) =>
      healthLocksOf({ ...nothingTicked, ...changes }, areOld).map(({ name }) => name);
    expect([
      fluids(limited, true),
      fluids({}, false),
      fluids({}, true),
      fluids({ fluids: null }, false),
    ]).toEqual([['fluids'], [], ['fluidsOld'], ['fluidsUnanswered']]);
  });

  it('is stretches and standing, each for its own reason', () => {
    expect(names({ ...suitability('looseJoints'), balance: false })).toEqual([
      'pressureAsk',
      'stretches',
      'seatedOnly',
    ]);
  });
});

/** Every part of the document in the states that close something, and one that does not. */
const STATES = {
  legs: [
    { left: null, right: null },
    { left: 1, right: null },
  ],
  severeKnots: [
    { left: null, right: null },
    { left: null, right: 1 },
  ],
  waterStopped: [null, 1],
  unread: [[], ['balance']],
  suitability: [
    null,
    ...[[], ['clot'], ['heelCordOrInjury'], ['looseJoints', 'clot', 'heelCordOrInjury']].flatMap((ticked) =>
      [false, true].map((cleared) => ({ at: AT, ticked, cleared })),
    ),
  ],
  fluids: [null, { at: AT, ticked: [] }],
  balance: [null, true, false],
  background: [null, ...[false, true].map((cleared) => ({ at: AT, ticked: ['pastClot'], cleared }))],
  openKnots: [
    { left: null, right: null },
    { left: 'severe', right: null },
    { left: 'mild', right: 'spot' },
  ],
} as unknown as { readonly [Field in keyof HealthAnswers]?: readonly HealthAnswers[Field][] };

function* everyHealth(): Generator<HealthAnswers> {
  const fields = Object.entries(STATES) as [keyof HealthAnswers, readonly unknown[]][];
  const count = fields.reduce((product, [, values]) => product * values.length, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const health: Record<string, unknown> = { ...unanswered };
    for (const [field, values] of fields) {
      health[field] = values[rest % values.length];
      rest = Math.floor(rest / values.length);
    }
    yield health as unknown as HealthAnswers;
  }
}

/** The locks that stand, by `locksFrom` itself. */
function standing(health: HealthAnswers): readonly Lock[] {
  const locks = locksFrom(health);
  const stands: Readonly<Record<Lock, boolean>> = {
    leg: locks.legs.length > 0,
    severeKnot: locks.severeKnots.length > 0,
    everything: locks.everything,
    unread: locks.unread,
    unanswered: locks.unanswered,
    injury: locks.injury,
    soreKnot: locks.soreKnots.length > 0,
    // What could not be read and what was not answered close pressure too, and are named already.
    pressure: locks.pressure && !locks.unread && !locks.unanswered,
    stretches: locks.stretches,
    seatedOnly: locks.seatedOnly,
  };
  return (Object.keys(LOCK_ENDS) as Lock[]).filter((lock) => stands[lock]);
}

it('names every lock that stands and none that does not, in the order of the locks', () => {
  const wrong: string[] = [];
  for (const health of everyHealth()) {
    const told = healthLocksOf(health, false).flatMap(({ lock }: HealthLock) =>
      lock === 'water' ? [] : [lock],
    );
    const expected = standing(health);
    const unique = [...new Set(told)].filter((lock) => lock !== 'pressure' || expected.includes('pressure'));
    if (unique.join(' ') !== expected.join(' ')) wrong.push(`${unique.join(' ')} for ${expected.join(' ')}`);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});
