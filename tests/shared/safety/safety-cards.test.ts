import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import type { KnotFacts } from '../../../shared/safety/knot-facts.ts';
import { beginCheck, startFrom, viewOf } from '../../../shared/safety/safety-flow.ts';
import type { Occasion } from '../../../shared/safety/safety-cards.ts';
import { MINUTE } from '../../../shared/time.ts';
import { DAY, LATELY, LONG_AGO, NOW, begun, occasionOf, walk } from './check-walk.ts';
import type { Marks } from './check-walk.ts';

/* Cards that come of more than one answer: of a knot, of what was answered before, and before pressure. */

const cardsOf = (occasion: Occasion, health: HealthAnswers, marks: Marks = {}) => {
  const { view } = walk(occasion, health, marks);
  return view.is === 'cards' ? view : null;
};

describe('a knot', () => {
  const unexplained: KnotFacts = { leg: 'left', isNew: true, hasReason: false, since: NOW };
  const about = (knot: KnotFacts) => occasionOf('knot', { leg: 'left', knot });
  /** The background was asked since it came. */
  const asked = { since: NOW - 40 * DAY };

  test.each<[string, KnotFacts, readonly string[]]>([
    ['new, in one leg, without a reason: ask first', unexplained, ['askFirstNoReason']],
    ['on each leg', { ...unexplained, leg: 'both' }, ['nothingTicked']],
    ['older than a week', { ...unexplained, isNew: false }, ['nothingTicked']],
    ['with a reason', { ...unexplained, hasReason: true }, ['nothingTicked']],
  ])('%s', (_, knot, cards) => {
    const signs = cardsOf(occasionOf('knotSigns', { leg: 'left', knot }), LONG_AGO)?.cards;
    expect([cardsOf(about(knot), LONG_AGO)?.cards, signs]).toEqual([cards, cards]);
  });

  test('with a background that speaks for asking first, that is what is said', () => {
    const cards = cardsOf(about(unexplained), LONG_AGO, { background: { ticked: ['pastClot'] } });
    expect(cards).toEqual({ is: 'cards', cards: ['askFirst'], leg: 'left', start: null });
  });

  test('asks nothing of somebody who has answered "none of these" within 30 days', () => {
    const told = beginCheck(about({ ...unexplained, ...asked }), LATELY, NOW);
    expect([
      told && viewOf(told, LATELY),
      beginCheck(about({ ...unexplained, ...asked, hasReason: true }), LATELY, NOW),
    ]).toEqual([{ is: 'cards', cards: ['askFirstNoReason'], leg: 'left', start: null }, null]);
  });

  test.each([
    ['a moment before it came', -1, ['background']],
    ['when it came', 0, []],
  ])('asks the background again, that was asked %s', (_case, later, questions) => {
    const health = { ...LATELY, background: { at: NOW - DAY + later, ticked: [], cleared: false } };
    const check = beginCheck(about({ ...unexplained, hasReason: true, since: NOW - DAY }), health, NOW);
    const view = check && viewOf(check, health);
    expect(view?.is === 'question' ? [view.block] : []).toEqual(questions);
  });

  test.each([
    ['30 days to the minute', 30 * DAY, []],
    ['a minute more', 30 * DAY + MINUTE, ['background']],
  ])('after %s', (_, age, questions) => {
    const health = { ...LATELY, background: { at: NOW - age, ticked: [], cleared: false } };
    const check = beginCheck(about({ ...unexplained, ...asked, hasReason: true }), health, NOW);
    const view = check && viewOf(check, health);
    expect(view?.is === 'question' ? [view.block] : []).toEqual(questions);
  });

  test.each([true, false])(
    'a background that was ticked before it came is asked about again, looked at or not: %s',
    (cleared) => {
      const health: HealthAnswers = { ...LATELY, background: { at: NOW - 1, ticked: ['longTrip'], cleared } };
      const marks: Marks = { background: { ticked: ['longTrip'] } };
      expect(walk(about(unexplained), health, marks)).toMatchObject({
        questions: ['background'],
        view: { cards: ['askFirst'] },
        health: { background: { at: NOW, ticked: ['longTrip'], cleared: false } },
      });
    },
  );
});

describe('what is still closed from before is said again', () => {
  const waiting: HealthAnswers = { ...LATELY, legs: { left: NOW - DAY, right: null } };
  const both: HealthAnswers = { ...LATELY, legs: { left: NOW - DAY, right: NOW } };
  const clot: HealthAnswers = { ...LATELY, suitability: { at: NOW, ticked: ['clot'], cleared: false } };
  const cleared: HealthAnswers = { ...LATELY, suitability: { at: NOW, ticked: ['clot'], cleared: true } };

  test.each([
    ['a leg that waits', waiting, ['sameDay'], 'left'],
    ['both legs that wait', both, ['sameDay'], null],
    ['all leg routines', clot, ['legsLocked'], null],
    ['not what a professional has cleared', cleared, ['nothingTicked'], null],
  ])('%s', (_, health, cards, leg) => {
    expect(cardsOf(occasionOf('feelsWrong'), health)).toEqual({ is: 'cards', cards, leg, start: null });
  });

  test('beside the cards of this check, the weightiest first', () => {
    const cards = cardsOf(occasionOf('feelsWrong'), waiting, { soon: { ticked: ['nightCramps'] } });
    expect(cards).toEqual({ is: 'cards', cards: ['sameDay', 'bookVisit'], leg: 'left', start: null });
  });

  test('not after a lot of water', () => {
    expect(cardsOf(occasionOf('overdrinking'), both)?.cards).toEqual(['waterNothingTicked']);
  });

  test('instead of "nothing ticked", also about the other leg, and nothing starts then', () => {
    expect(cardsOf(occasionOf('beforePressure', { leg: 'right' }), waiting)).toEqual({
      is: 'cards',
      cards: ['sameDay'],
      leg: 'left',
      start: null,
    });
  });

  test('and so is a severe knot in the other leg', () => {
    const severe: HealthAnswers = { ...LATELY, severeKnots: { left: NOW, right: null } };
    expect(cardsOf(occasionOf('beforePressure', { leg: 'right' }), severe)).toMatchObject({
      cards: ['severePain'],
      leg: 'left',
      start: null,
    });
  });
});

describe('before pressure', () => {
  const ticked = (changes: Partial<HealthAnswers>): HealthAnswers => ({ ...LATELY, ...changes });

  test.each<[string, HealthAnswers, readonly string[]]>([
    ['a leg that waits', ticked({ legs: { left: NOW, right: null } }), ['sameDay']],
    [
      'the background',
      ticked({ background: { at: NOW, ticked: ['pastClot'], cleared: false } }),
      ['askFirst'],
    ],
    [
      'a clot that a professional has cleared for exercise, though not for pressure',
      ticked({ suitability: { at: NOW, ticked: ['clot'], cleared: true } }),
      ['pressureLocked'],
    ],
    [
      'loose joints',
      ticked({ suitability: { at: NOW, ticked: ['looseJoints'], cleared: false } }),
      ['pressureLocked', 'stretchesLocked'],
    ],
    ['balance', ticked({ balance: false }), ['seatedOnly']],
  ])('%s, answered before, keeps it closed', (_, health, cards) => {
    expect(cardsOf(occasionOf('beforePressure'), health)).toEqual({
      is: 'cards',
      cards,
      leg: 'left',
      start: null,
    });
  });

  test('a background that a professional has looked at does not', () => {
    const health = ticked({ background: { at: NOW, ticked: ['pastClot'], cleared: true } });
    expect(cardsOf(occasionOf('beforePressure'), health)?.start).toEqual({ routine: 'R7', leg: 'left' });
  });

  test('nothing starts without a leg or a routine', () => {
    const starts = [{ leg: null }, { routine: null }].map(
      (less) => cardsOf(occasionOf('beforePressure', less), LATELY)?.start,
    );
    expect(starts).toEqual([null, null]);
  });

  test('nothing starts after a check for another purpose', () => {
    const about = { leg: 'left', routine: 'R7' } as const;
    expect(cardsOf(occasionOf('feelsWrong', about), LATELY)?.start).toBeNull();
  });

  test('the start holds for 15 minutes, and only as long as nothing gets closed', () => {
    const { check, health } = walk(occasionOf('beforePressure'), LATELY);
    const later = (minutes: number) => startFrom(check, health, NOW + minutes * MINUTE);
    const start = { routine: 'R7', leg: 'left' };
    expect([
      later(0),
      later(15),
      later(15.1),
      later(-15.1),
      startFrom(check, { ...health, legs: { left: NOW, right: null } }, NOW),
      startFrom(check, unanswered, NOW),
      startFrom(begun(occasionOf('beforePressure')), health, NOW),
    ]).toEqual([start, start, null, null, null, null, null]);
  });
});
