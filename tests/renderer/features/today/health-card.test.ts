import { describe, expect, it } from 'vitest';
import { hasOpenKnot, healthCardOf } from '../../../../renderer/features/today/health-card.ts';
import type { HealthSituation } from '../../../../renderer/features/today/health-card.ts';
import type { KnotsView, KnotView } from '../../../../shared/knots/knot-view.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { HOUR } from '../../../../shared/time.ts';
import type { WaterWarning } from '../../../../shared/water/water.ts';
import { knotOf } from '../knots/knots-log.ts';

const NOW = 1_000 * 24 * HOUR;

const healthy: HealthAnswers = {
  ...unanswered,
  suitability: { at: NOW, ticked: [], cleared: false },
  fluids: { at: NOW, ticked: [] },
  balance: true,
  background: { at: NOW, ticked: [], cleared: false },
};
const suitability = (ticked: NonNullable<HealthAnswers['suitability']>['ticked']) => ({
  suitability: { at: NOW, ticked, cleared: false },
});

const logOf = (...open: KnotView[]): KnotsView => ({
  today: '2026-03-06',
  open,
  past: [],
  trend: { left: [], right: [] },
});
const backgroundOpen = { allowed: false, why: 'backgroundOpen', knot: 'new' } as const;

const cardOf = (changes: Partial<HealthAnswers>, others: Partial<HealthSituation> = {}) =>
  healthCardOf({
    health: { ...healthy, ...changes },
    water: { warning: null, longDay: false },
    asksAgain: false,
    log: null,
    fluidsAreOld: false,
    ...others,
  });

/** What can call for a card, most urgent first, each with the log of knots that it needs. */
const BY_URGENCY: readonly (readonly [
  name: string,
  changes: Partial<HealthAnswers>,
  knots: readonly KnotView[],
])[] = [
  ['waterStopped', { waterStopped: 5 }, []],
  ['legWaits', { legs: { left: 5, right: null } }, []],
  ['severeKnot', { severeKnots: { left: null, right: 5 } }, []],
  ['unread', { unread: ['fluids'] }, []],
  ['unanswered', { balance: null }, []],
  ['advice', {}, [knotOf({ id: 'advised', advice: ['scoreUp'] })]],
  ['knotQuestion', {}, [knotOf({ id: 'new', pressure: backgroundOpen })]],
  ['gentleLeg', { openKnots: { left: 'sore', right: null } }, []],
  ['everything', { suitability: suitability(['clot', 'heelCordOrInjury']).suitability }, []],
  ['injury', suitability(['heelCordOrInjury']), []],
];

describe('the card about health', () => {
  it('is not there where nothing calls for it', () => {
    expect(cardOf({})).toBeNull();
  });

  it.each(BY_URGENCY.map(([name], index) => [name, index] as const))(
    'is that of %s, whatever weighs less',
    (name, index) => {
      const lesser = BY_URGENCY.slice(index).toReversed();
      const changes: Partial<HealthAnswers> = Object.assign({}, ...lesser.map(([, each]) => each));
      const log = logOf(...lesser.flatMap(([, , knots]) => knots));
      expect(cardOf(changes, { log, asksAgain: true })?.is).toBe(name);
    },
  );

  it('asks again for answers that are old, where nothing else calls for a card', () => {
    expect(cardOf({}, { asksAgain: true })).toEqual({ is: 'again', age: 'month' });
  });

  it('says so when the answers have become too old for water reminders', () => {
    const limited = { fluids: { at: 0, ticked: ['waterTablets' as const] } };
    expect([
      cardOf({}, { asksAgain: true, fluidsAreOld: false }),
      cardOf({}, { asksAgain: true, fluidsAreOld: true }),
      cardOf(limited, { asksAgain: true, fluidsAreOld: true }),
    ]).toEqual([
      { is: 'again', age: 'month' },
      { is: 'again', age: 'long' },
      { is: 'again', age: 'month' },
    ]);
  });

  it('warns of too much water instead of a card that can wait, and of much water where nothing is closed', () => {
    const warns = (changes: Partial<HealthAnswers>, warning: WaterWarning | null, longDay = true) =>
      cardOf(changes, { water: { warning, longDay } });
    const waits = { legs: { left: 5, right: null } };
    expect([
      warns({ waterStopped: 5 }, 'aboveMaximum')?.is,
      warns(waits, 'aboveMaximum'),
      warns(waits, 'stopForNow'),
      warns(waits, 'slowDown')?.is,
      warns({ unread: ['fluids'] }, null)?.is,
      warns({ balance: null }, 'slowDown'),
      warns({ balance: null }, null),
      warns({ balance: null }, null, false)?.is,
    ]).toEqual([
      'waterStopped',
      { is: 'water', warning: 'aboveMaximum' },
      { is: 'water', warning: 'stopForNow' },
      'legWaits',
      'unread',
      { is: 'water', warning: 'slowDown' },
      { is: 'water', warning: 'longDay' },
      'unanswered',
    ]);
  });

  it('names the leg that waits, or both and the earlier day', () => {
    expect([
      cardOf({ legs: { left: null, right: 7 } }),
      cardOf({ legs: { left: 9, right: 7 } }),
      cardOf({ severeKnots: { left: 9, right: 7 } }),
      cardOf({ openKnots: { left: 'spot', right: 'severe' } }, { log: logOf() }),
    ]).toEqual([
      { is: 'legWaits', legs: 'right', since: 7 },
      { is: 'legWaits', legs: 'both', since: 7 },
      { is: 'severeKnot', legs: 'both' },
      { is: 'gentleLeg', legs: 'both' },
    ]);
  });

  it('asks for what could not be read by the questions that are open, or once more', () => {
    expect([cardOf({ unread: ['fluids'], fluids: null }), cardOf({ unread: ['legs'] })]).toEqual([
      { is: 'unread', purpose: 'first' },
      { is: 'unread', purpose: 'again' },
    ]);
  });

  it('tells questions about stretching that are open from others', () => {
    expect([cardOf({ suitability: null }), cardOf({ fluids: null })]).toEqual([
      { is: 'unanswered', open: 'all' },
      { is: 'unanswered', open: 'some' },
    ]);
  });
});

describe('the log of knots', () => {
  const openKnots = { left: 'mild', right: null } as const;

  it('is wanted only where a knot is open, or where nobody knows', () => {
    const of = (changes: HealthAnswers['openKnots']) => hasOpenKnot({ ...healthy, openKnots: changes });
    expect([
      of({ left: null, right: null }),
      of(openKnots),
      of({ left: null, right: 'spot' }),
      of(null),
    ]).toEqual([false, true, true, true]);
  });

  it('is waited for by what weighs less than it, and by nothing else', () => {
    expect([
      cardOf({ openKnots }, { log: 'asked', asksAgain: true }),
      cardOf({ openKnots, legs: { left: 1, right: null } }, { log: 'asked' })?.is,
    ]).toEqual([null, 'legWaits']);
  });

  it('advises with the most serious of all its advice', () => {
    const log = logOf(
      knotOf({ id: 'one', advice: ['overAWeek'] }),
      knotOf({
        id: 'other',
        advice: ['limitsDailyLife', 'overAWeek'],
        entry: { leg: 'right', spot: 'lower' },
      }),
    );
    expect(cardOf({ openKnots }, { log })).toEqual({
      is: 'advice',
      advice: 'limitsDailyLife',
      place: { leg: 'right', spot: 'lower' },
    });
  });

  it('leads to the question that keeps pressure closed', () => {
    const pressed = knotOf({ asksNextDay: true, entry: { leg: 'right' } });
    const isNew = knotOf({ pressure: backgroundOpen });
    expect([
      cardOf({ openKnots }, { log: logOf(pressed) }),
      cardOf({ openKnots }, { log: logOf(pressed, isNew) }),
    ]).toEqual([
      { is: 'knotQuestion', about: 'nextDayOpen', place: { leg: 'right', spot: 'upperInner' } },
      { is: 'knotQuestion', about: 'backgroundOpen', place: { leg: 'left', spot: 'upperInner' } },
    ]);
  });

  it('has nothing to say of a knot that is pressed or rests as usual', () => {
    expect(cardOf({ openKnots }, { log: logOf(knotOf({})) })).toBeNull();
  });
});
