import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../../shared/safety/answers.ts';
import type { FirstAnswers } from '../../../../shared/safety/first-answers.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { begin, check } from '../answers.ts';
import { suitable } from '../../../answers.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';

/* The answers about health that the first run gives in one go. */

const FRIDAY_NINE = Date.parse('2026-03-06T09:00:00Z');
const nothing: FirstAnswers = { emergency: [], suitability: [], fluids: [], balance: [] };

const answer = ({ unknot }: Bench, ticked: Partial<FirstAnswers>) =>
  unknot.handlers['safety.answerAll']({ ...nothing, ...ticked }, 'main').cards;
const view = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'main');

describe('the answers of the first run', () => {
  test('are kept, and leave no check in the way of the next screen', () => {
    const desk = started();
    const cards = answer(desk, {
      suitability: ['looseJoints'],
      fluids: ['waterTablets'],
      balance: ['unsteady'],
    });
    expect([cards, check(desk), view(desk).health]).toEqual([
      ['pressureLocked', 'stretchesLocked', 'seatedOnly', 'fluidLimit'],
      null,
      {
        ...unanswered,
        suitability: { at: FRIDAY_NINE, ticked: ['looseJoints'], cleared: false },
        fluids: { at: FRIDAY_NINE, ticked: ['waterTablets'] },
        balance: false,
      },
    ]);
  });

  test('without a tick let water be logged and asked for, which is closed until then', () => {
    const desk = started();
    const isOffered = () => desk.tray.labels().includes('Log water');
    expect([isOffered(), answer(desk, {}), isOffered()]).toEqual([false, ['nothingTicked'], true]);
  });

  test('with a sign of an emergency show its card at once, pause the day and end a routine', () => {
    const desk = started();
    desk.unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    const cards = answer(desk, { emergency: ['fainting'], suitability: ['clot'] });
    const { safety, health, pause, player } = view(desk);
    expect([cards, safety, pause !== null, player]).toEqual([
      ['emergency'],
      { is: 'cards', cards: ['emergency'], leg: null, start: null },
      true,
      null,
    ]);
    expect(health).toEqual({ ...suitable, legs: { left: FRIDAY_NINE, right: FRIDAY_NINE } });
  });

  test('say after an emergency that advice is needed today, whatever else is not ticked', () => {
    const desk = started();
    answer(desk, { emergency: ['fainting'] });
    desk.unknot.handlers['safety.close'](undefined, 'main');
    expect([answer(desk, {}), check(desk), view(desk).proposal]).toEqual([['sameDay'], null, null]);
  });

  test('take the place of a check that is open', () => {
    const desk = started();
    begin(desk, { purpose: 'feelsWrong' });
    expect([answer(desk, {}), check(desk)]).toEqual([['nothingTicked'], null]);
  });
});
