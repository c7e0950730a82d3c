import { describe, expect, it } from 'vitest';
import {
  answerOf,
  asksLeg,
  canBeUnsure,
  draftOf,
  isYesOrNo,
  mainButton,
  questionSigns,
  withSign,
} from '../../../../renderer/features/safety/question.ts';
import type { Question } from '../../../../renderer/features/safety/question.ts';
import { BLOCKS, OVERDRINKING_SIGNS } from '../../../../shared/safety/safety-blocks.ts';
import type { Block } from '../../../../shared/safety/safety-blocks.ts';
import { safetyAnswerSchema } from '../../../../shared/safety/safety-view.ts';

const question = (block: Block, changes: Partial<Question> = {}): Question => ({
  is: 'question',
  purpose: 'feelsWrong',
  block,
  leg: null,
  ticked: [],
  opens: null,
  number: 1,
  of: 4,
  ...changes,
});
const blocks = Object.keys(BLOCKS) as Block[];
const untouched = draftOf(question('sameDay'));
const ticked = withSign(untouched, 'warmth', true);
const unsure = { ...untouched, notSure: true };

describe('the main button', () => {
  it('says "none of these" only while nothing is marked', () => {
    const drafts = [untouched, ticked, unsure, withSign(ticked, 'warmth', false)];
    expect(drafts.map(mainButton)).toEqual(['none', 'next', 'next', 'none']);
  });

  it('says "continue" at once where an earlier answer is looked at again', () => {
    expect(mainButton(draftOf(question('suitability', { ticked: ['clot'] })))).toBe('next');
  });
});

describe('the leg', () => {
  it('is asked for with a sign of today or a doubt about one, and with nothing else', () => {
    expect([untouched, ticked, unsure].map((draft) => asksLeg(question('sameDay'), draft))).toEqual([
      false,
      true,
      true,
    ]);
    const asking = blocks.filter((block) =>
      asksLeg(question(block), withSign(untouched, questionSigns(question(block))[0] ?? 'clot', true)),
    );
    expect(asking).toEqual(['sameDay']);
  });

  it('is asked for also in a check about one leg, which is only chosen beforehand', () => {
    const about = question('sameDay', { leg: 'right' });
    expect([asksLeg(about, ticked), draftOf(about).leg]).toEqual([true, 'right']);
  });

  it('is both for whoever does not choose, so that none is forgotten', () => {
    expect(answerOf(question('sameDay'), ticked).leg).toBe('both');
    expect(answerOf(question('sameDay'), { ...ticked, leg: 'left' }).leg).toBe('left');
  });

  it('goes along unasked where the check is about it', () => {
    const about = question('background', { leg: 'left' });
    expect([answerOf(about, untouched).leg, answerOf(question('background'), untouched).leg]).toEqual([
      'left',
      null,
    ]);
  });
});

it('can be in doubt only about the signs of today', () => {
  expect(blocks.filter((block) => canBeUnsure(question(block)))).toEqual(['sameDay']);
});

it('asks for ticks but for balance, which is a matter of yes or no', () => {
  expect(blocks.filter((block) => isYesOrNo(question(block)))).toEqual(['balance']);
});

it('answers with the ticks in the order of the question, each once, and nothing of another block', () => {
  const asked = question('overdrinking', { ticked: ['collapse'] });
  const marked = withSign(
    withSign(withSign(draftOf(asked), 'vomiting', true), 'vomiting', true),
    'clot',
    true,
  );
  expect(answerOf(asked, marked)).toEqual({
    block: 'overdrinking',
    ticked: ['vomiting', 'collapse'],
    notSure: false,
    leg: null,
    confirmed: false,
  });
});

it('sends what main can read, whatever is ticked in whichever block', () => {
  for (const block of blocks) {
    const all = {
      ...untouched,
      ticked: questionSigns(question(block)),
      notSure: canBeUnsure(question(block)),
    };
    const answer = answerOf(question(block), all);
    expect(safetyAnswerSchema.parse(answer)).toEqual({
      block,
      ticked: [...BLOCKS[block]],
      notSure: block === 'sameDay',
      leg: block === 'sameDay' ? 'both' : null,
      confirmed: false,
    });
  }
  expect(questionSigns(question('overdrinking'))).toEqual(OVERDRINKING_SIGNS);
});
