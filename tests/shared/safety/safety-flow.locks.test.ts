import { describe, expect, test } from 'vitest';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { answerCheck, backInCheck, viewOf } from '../../../shared/safety/safety-flow.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import { DAY, LATELY, LONG_AGO, NOW, after, answerTo, begun, occasionOf, walk } from './check-walk.ts';
import type { Marks } from './check-walk.ts';

/* What a check closes, keeps and takes back. */

describe('an answer that takes a tick back', () => {
  const loose: HealthAnswers = {
    ...LATELY,
    suitability: { at: NOW - DAY, ticked: ['looseJoints'], cleared: false },
  };
  const unconfirmed = { confirmed: false };

  test('is stored only once the person has confirmed what it opens', () => {
    const check = after(begun(occasionOf('again'), loose), ['background']);
    const asked = answerCheck(check, answerTo('suitability', unconfirmed), loose, NOW);
    const view = viewOf(asked.check, asked.health);
    const opens = { routines: ['R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R10'], water: false };
    expect([asked.health === loose, view]).toMatchObject([true, { block: 'suitability', ticked: [], opens }]);
    const confirmed = answerCheck(asked.check, answerTo('suitability'), loose, NOW);
    expect(confirmed.health.suitability).toEqual({ at: NOW, ticked: [], cleared: false });
    expect(viewOf(confirmed.check, confirmed.health)).toMatchObject({ block: 'fluids', opens: null });
  });

  test('can be left as it was', () => {
    const check = after(begun(occasionOf('again'), loose), ['background']);
    const asked = answerCheck(check, answerTo('suitability', unconfirmed), loose, NOW);
    expect(viewOf(backInCheck(asked.check), loose)).toMatchObject({ ticked: ['looseJoints'], opens: null });
  });

  test('needs no confirmation where it opens nothing', () => {
    const both: HealthAnswers = {
      ...LATELY,
      suitability: { at: NOW - DAY, ticked: ['pregnancy', 'osteoporosis'], cleared: false },
    };
    const check = after(begun(occasionOf('again'), both), ['background']);
    const answer = answerTo('suitability', { ticked: ['pregnancy'], ...unconfirmed });
    expect(answerCheck(check, answer, both, NOW).health.suitability?.ticked).toEqual(['pregnancy']);
  });

  test.each(['feelsWrong', 'knot', 'knotSigns', 'beforePressure'] as const)(
    'takes nothing back in a check that was not begun to change answers: %s',
    (purpose) => {
      const ticked: HealthAnswers = {
        ...LONG_AGO,
        background: { at: 0, ticked: ['pastClot'], cleared: false },
      };
      const { health, view } = walk(occasionOf(purpose), ticked);
      expect([health.background?.ticked, view]).toMatchObject([['pastClot'], { cards: ['askFirst'] }]);
    },
  );
});

describe('a severe knot', () => {
  const severe: HealthAnswers = { ...LATELY, severeKnots: { left: 1, right: 2 } };

  test.each([
    ['severePain', 'left', { left: null, right: 2 }],
    ['feelsWrong', 'right', { left: 1, right: null }],
    ['beforePressure', 'left', { left: null, right: 2 }],
    ['severePain', null, { left: null, right: null }],
  ] as const)('is open again after both blocks without a tick: %s about %s', (purpose, leg, severeKnots) => {
    expect(walk(occasionOf(purpose, { leg }), severe).health.severeKnots).toEqual(severeKnots);
  });

  test('stays closed after a check without the emergency block, and after a tick or doubt', () => {
    const walks = [
      walk(occasionOf('knotSigns', { leg: 'left' }), severe),
      walk(occasionOf('severePain', { leg: 'left' }), severe, { sameDay: { notSure: true, leg: 'right' } }),
      walk(occasionOf('severePain', { leg: 'left' }), severe, { emergency: { ticked: ['fainting'] } }),
    ];
    expect(walks.map(({ health }) => health.severeKnots)).toEqual(walks.map(() => severe.severeKnots));
  });
});

test('signs that were ticked in the log stand ticked in the question', () => {
  const check = begun(occasionOf('knotSigns', { leg: 'left', signs: ['noWeight', 'noTiptoe'] }));
  expect(viewOf(check, LATELY)).toMatchObject({ block: 'sameDay', ticked: ['noWeight', 'noTiptoe'] });
});

describe('parts that could not be read', () => {
  test('are asked with the answers, and count as read once they are answered', () => {
    const unread: HealthAnswers = { ...LATELY, unread: ['legs', 'balance', 'background', 'water'] };
    const { questions, health } = walk(occasionOf('again'), unread);
    expect([questions, health.unread]).toEqual([
      ['emergency', 'sameDay', 'background', 'suitability', 'fluids', 'balance', 'overdrinking'],
      [],
    ]);
  });

  test('stay unread where the questions end early', () => {
    const unread: HealthAnswers = { ...LATELY, unread: ['legs', 'balance'] };
    const { health } = walk(occasionOf('again'), unread, { sameDay: { ticked: ['swelling'], leg: 'left' } });
    expect(health).toMatchObject({ unread: ['legs', 'balance'], legs: { left: NOW, right: null } });
  });
});

describe('what a professional has cleared', () => {
  const cleared: HealthAnswers = {
    ...LATELY,
    background: { at: 0, ticked: ['pastClot'], cleared: true },
  };
  const ticks = (...ticked: Sign[]): Marks => ({ background: { ticked } });

  test('stays cleared in the check before pressure, as long as no sign is new', () => {
    const same = walk(occasionOf('beforePressure'), cleared, ticks('pastClot'));
    const more = walk(occasionOf('beforePressure'), cleared, ticks('pastClot', 'oestrogen'));
    expect([same.health.background?.cleared, more.health.background?.cleared]).toEqual([true, false]);
    expect([same.view, more.view]).toMatchObject([{ cards: ['nothingTicked'] }, { cards: ['askFirst'] }]);
  });
});
