import { expect, it } from 'vitest';
import { standsOnTop, wayOf, cardWordsOf } from '../../../../renderer/features/today/health-card-words.ts';
import type { AboutLocks } from '../../../../renderer/features/today/health-card.ts';

const place = { leg: 'left', spot: 'middle' } as const;
const CARDS: readonly AboutLocks[] = [
  { is: 'waterStopped', since: 1 },
  { is: 'legWaits', legs: 'left', since: 1 },
  { is: 'severeKnot', legs: 'right' },
  { is: 'severeKnot', legs: 'both' },
  { is: 'unread', purpose: 'again' },
  { is: 'unanswered', open: 'some' },
  { is: 'advice', advice: 'scoreUp', place },
  { is: 'knotQuestion', about: 'nextDayOpen', place },
  { is: 'gentleLeg', legs: 'both' },
  { is: 'everything' },
  { is: 'injury' },
  { is: 'again', age: 'long' },
];
const begins = (purpose: string, leg: string | null = null) => ({ purpose, leg, routine: null });

it('each card leads to where it can be answered', () => {
  const ways = CARDS.map((card) => {
    const way = wayOf(card);
    return [cardWordsOf(card), 'to' in way ? way.to : way.begin, way.label];
  });
  expect(ways).toEqual([
    ['waterStopped', '#settings-health', 'toHealth'],
    ['legWaits.left', '#settings-health', 'toHealth'],
    ['severeKnot.right', begins('severePain', 'right'), 'severeKnot.begin'],
    ['severeKnot.both', begins('severePain'), 'severeKnot.begin'],
    ['unread', begins('again'), 'unread.begin'],
    ['unanswered.some', begins('first'), 'unanswered.begin'],
    ['advice', '#knots', 'toKnots'],
    ['knotQuestion.nextDayOpen', '#knots', 'toKnots'],
    ['gentleLeg.both', '#knots', 'toKnots'],
    ['everything', '#settings-health', 'toHealth'],
    ['injury', '#settings-health', 'toHealth'],
    ['again.long', begins('again'), 'again.begin'],
  ]);
});

it('what must not be overlooked stands on top', () => {
  expect([...new Set(CARDS.filter(standsOnTop).map(({ is }) => is))]).toEqual([
    'waterStopped',
    'legWaits',
    'severeKnot',
    'unread',
  ]);
  expect(standsOnTop({ is: 'water', warning: 'slowDown' })).toBe(true);
});
