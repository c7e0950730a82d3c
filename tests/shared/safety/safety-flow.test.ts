import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { answerCheck, backInCheck, viewOf } from '../../../shared/safety/safety-flow.ts';
import type { Check } from '../../../shared/safety/safety-flow.ts';
import type { SafetyAnswer } from '../../../shared/safety/safety-view.ts';
import {
  DAY,
  LATELY,
  LONG_AGO,
  NOW,
  after,
  answerTo,
  begun,
  noneTicked,
  occasionOf,
  walk,
} from './check-walk.ts';
import type { Marks } from './check-walk.ts';

describe('what is kept of a check', () => {
  const before = { ...noneTicked(NOW - 40 * DAY), logsFluids: true };

  test('the ticks of each block that is about more than this moment, with the time', () => {
    const marks: Marks = {
      suitability: { ticked: ['osteoporosis', 'varicoseVeins'] },
      fluids: { ticked: ['heartFailure'] },
      balance: { ticked: ['unsteady'] },
    };
    expect(walk(occasionOf('first'), before, marks).health).toEqual({
      ...before,
      suitability: { at: NOW, ticked: ['varicoseVeins', 'osteoporosis'], cleared: false },
      fluids: { at: NOW, ticked: ['heartFailure'] },
      balance: false,
    });
  });

  test('the background', () => {
    expect(walk(occasionOf('knot'), before, { background: { ticked: ['oestrogen'] } }).health).toEqual({
      ...before,
      background: { at: NOW, ticked: ['oestrogen'], cleared: false },
    });
  });

  test('a new answer waits for a professional again, even where it is the same', () => {
    const cleared: HealthAnswers = {
      ...LATELY,
      suitability: { at: NOW - DAY, ticked: ['clot'], cleared: true },
      background: { at: NOW - DAY, ticked: ['pastClot'], cleared: true },
    };
    const marks: Marks = { suitability: { ticked: ['clot'] }, background: { ticked: ['pastClot'] } };
    const knot = { leg: 'left', isNew: true, hasReason: true, since: NOW } as const;
    const kept = [occasionOf('again'), occasionOf('knot', { knot })].map(
      (occasion) => walk(occasion, cleared, marks).health,
    );
    expect(kept).toMatchObject([
      { suitability: { at: NOW, ticked: ['clot'], cleared: false } },
      { background: { at: NOW, ticked: ['pastClot'], cleared: false } },
    ]);
  });

  test('"none of these" is an answer too, and ends the log against a number that nobody gave', () => {
    const answered = { ...unanswered, logsFluids: true };
    expect(walk(occasionOf('first'), answered).health).toEqual({
      ...unanswered,
      suitability: { at: NOW, ticked: [], cleared: false },
      fluids: { at: NOW, ticked: [] },
      balance: true,
    });
  });

  test('signs of today: which leg waits and since when, and nothing of what it was', () => {
    const waiting = { ...before, legs: { left: NOW - DAY, right: null } };
    const { health } = walk(occasionOf('feelsWrong'), waiting, {
      sameDay: { ticked: ['swelling'], leg: 'both' },
    });
    expect(health).toEqual({ ...before, legs: { left: NOW - DAY, right: NOW } });
  });

  test('nothing of what would be worth a visit, nor of too much water', () => {
    const soon = walk(occasionOf('feelsWrong'), LATELY, { soon: { ticked: ['painLimitsLife'] } });
    const water = walk(occasionOf('overdrinking'), LATELY, { overdrinking: { ticked: ['confusion'] } });
    expect([soon.health, water.health]).toEqual([
      { ...LATELY, background: { at: NOW, ticked: [], cleared: false } },
      { ...LATELY, waterStopped: NOW },
    ]);
  });

  test('an answer is kept as soon as it is given, not when the check ends', () => {
    const { health } = answerCheck(
      after(begun(occasionOf('again')), ['background']),
      answerTo('suitability', { ticked: ['clot'] }),
      LONG_AGO,
      NOW,
    );
    expect(health).toEqual({ ...LONG_AGO, suitability: { at: NOW, ticked: ['clot'], cleared: false } });
  });
});

describe('an answer that does not fit changes nothing', () => {
  const question = begun(occasionOf('feelsWrong'));
  const cards = after(question, ['emergency', 'breathless']);
  test.each<[string, Check, SafetyAnswer]>([
    ['another block than the one that is asked', question, answerTo('sameDay')],
    ['a sign of another block', question, answerTo('emergency', { ticked: ['swelling'] })],
    ['doubt where it is no answer', question, answerTo('emergency', { notSure: true })],
    ['an answer after the cards', cards, answerTo('sameDay', { ticked: ['swelling'] })],
  ])('%s', (_, check, answer) => {
    const answered = answerCheck(check, answer, LATELY, NOW);
    expect([answered.check === check, answered.health === LATELY, answered.effects]).toEqual([
      true,
      true,
      [],
    ]);
  });
});

describe('one question back', () => {
  const first = begun(occasionOf('feelsWrong'));
  const third = after(first, ['emergency'], ['sameDay']);

  test('shows what was ticked there, and the answer can be changed', () => {
    const fourth = after(third, ['background', 'longTrip']);
    const back = backInCheck(fourth);
    expect([viewOf(back, LATELY), after(back, ['background'])]).toEqual([
      {
        is: 'question',
        purpose: 'feelsWrong',
        block: 'background',
        leg: null,
        ticked: ['longTrip'],
        opens: null,
        number: 3,
        of: 4,
      },
      after(third, ['background']),
    ]);
  });

  test('and again, shows the later ones once more on the way', () => {
    const atStart = backInCheck(backInCheck(backInCheck(after(third, ['background', 'longTrip']))));
    const atThird = after(atStart, ['emergency'], ['sameDay']);
    expect([viewOf(atStart, LATELY), viewOf(atThird, LATELY)]).toMatchObject([
      { block: 'emergency', ticked: [], number: 1, of: 4 },
      { block: 'background', ticked: ['longTrip'], number: 3, of: 4 },
    ]);
  });

  test('is nothing at the first question, and nothing at the cards', () => {
    const cards = after(first, ['emergency', 'fainting']);
    expect([backInCheck(first) === first, backInCheck(cards) === cards]).toEqual([true, true]);
  });
});

describe('a question', () => {
  test('shows what was answered last, where that is kept', () => {
    const health: HealthAnswers = {
      ...LATELY,
      suitability: { at: 0, ticked: ['clot'], cleared: true },
      fluids: { at: 0, ticked: ['allowance'] },
      balance: false,
      background: { at: 0, ticked: ['longTrip'], cleared: true },
    };
    const first = begun(occasionOf('first'));
    const wrong = begun(occasionOf('feelsWrong'));
    const ticked = [
      first,
      after(first, ['emergency']),
      after(first, ['emergency'], ['suitability']),
      after(first, ['emergency'], ['suitability'], ['fluids']),
      after(wrong, ['emergency']),
      after(wrong, ['emergency'], ['sameDay']),
      after(wrong, ['emergency'], ['sameDay'], ['background']),
    ].map((check) => viewOf(check, health));
    expect(ticked).toMatchObject([
      { block: 'emergency', ticked: [] },
      { block: 'suitability', ticked: ['clot'] },
      { block: 'fluids', ticked: ['allowance'] },
      { block: 'balance', ticked: ['unsteady'] },
      { block: 'sameDay', ticked: [] },
      { block: 'background', ticked: ['longTrip'] },
      { block: 'soon', ticked: [] },
    ]);
  });

  test('names the leg that it is about, but for the signs of today, which may be in the other one', () => {
    const check = begun(occasionOf('beforePressure', { leg: 'right', routine: 'R8' }));
    const legs = [check, after(check, ['emergency']), after(check, ['emergency'], ['sameDay'])].map((each) =>
      viewOf(each, LATELY),
    );
    expect(legs).toMatchObject([
      { block: 'emergency', leg: 'right' },
      { block: 'sameDay', leg: null },
      { block: 'background', leg: 'right' },
    ]);
  });
});

describe('cramps with numbness or swelling', () => {
  test('lead to the signs of today first', () => {
    const check = after(begun(occasionOf('feelsWrong')), ['emergency'], ['sameDay'], ['background']);
    const asked = after(check, ['soon', 'numbCramps']);
    const ended = answerCheck(
      asked,
      answerTo('sameDay', { ticked: ['numbness'], leg: 'right' }),
      LATELY,
      NOW,
    );
    expect([
      viewOf(asked, LATELY),
      viewOf(ended.check, ended.health),
      ended.effects,
      ended.health.legs,
    ]).toEqual([
      {
        is: 'question',
        purpose: 'feelsWrong',
        block: 'sameDay',
        leg: null,
        ticked: [],
        opens: null,
        number: 5,
        of: 5,
      },
      { is: 'cards', cards: ['sameDay'], leg: 'right', start: null },
      ['leaveRoutine'],
      { left: null, right: NOW },
    ]);
  });

  test('are no longer asked about once they are taken back', () => {
    const check = after(begun(occasionOf('feelsWrong')), ['emergency'], ['sameDay'], ['background']);
    const back = backInCheck(after(check, ['soon', 'numbCramps']));
    expect([viewOf(back, LATELY), viewOf(after(back, ['soon']), LATELY)]).toEqual([
      {
        is: 'question',
        purpose: 'feelsWrong',
        block: 'soon',
        leg: null,
        ticked: ['numbCramps'],
        opens: null,
        number: 4,
        of: 5,
      },
      { is: 'cards', cards: ['nothingTicked'], leg: null, start: null },
    ]);
  });
});
