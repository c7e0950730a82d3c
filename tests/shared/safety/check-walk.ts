import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { answerCheck, beginCheck, viewOf } from '../../../shared/safety/safety-flow.ts';
import type { Check, SafetyEffect } from '../../../shared/safety/safety-flow.ts';
import { BLOCKS } from '../../../shared/safety/safety-blocks.ts';
import type { Block, Sign } from '../../../shared/safety/safety-blocks.ts';
import type { Occasion } from '../../../shared/safety/safety-cards.ts';
import type { Purpose, SafetyAnswer, SafetyView } from '../../../shared/safety/safety-view.ts';
import { HOUR } from '../../../shared/time.ts';

/* Somebody who goes through a safety check. */

export const DAY = 24 * HOUR;
export const NOW = Date.parse('2026-03-06T10:00:00Z');

/** All that is ever asked and kept, answered with "none of these" at that time. */
export function noneTicked(at: number): HealthAnswers {
  return {
    ...unanswered,
    suitability: { at, ticked: [], cleared: false },
    fluids: { at, ticked: [] },
    balance: true,
    background: { at, ticked: [], cleared: false },
  };
}

export const LATELY = noneTicked(NOW - DAY);
export const LONG_AGO = noneTicked(NOW - 31 * DAY);

/** An unexplained knot would add a card of its own, so that there is none unless a test is about it. */
export function occasionOf(purpose: Purpose, more: Partial<Occasion> = {}): Occasion {
  const about = purpose === 'beforePressure' ? ({ leg: 'left', routine: 'R7' } as const) : {};
  return { purpose, leg: null, routine: null, knot: null, signs: [], ...about, ...more };
}

/** What is marked in a block; in all others "none of these". */
export type Marks = Partial<Record<Block, Partial<Omit<SafetyAnswer, 'block'>>>>;

export interface Walk {
  readonly questions: readonly Block[];
  readonly check: Check;
  readonly view: SafetyView;
  readonly health: HealthAnswers;
  readonly effects: readonly SafetyEffect[];
}

export function answerTo(block: Block, mark: Marks[Block] = {}): SafetyAnswer {
  return { block, ticked: [], notSure: false, leg: null, confirmed: true, ...mark };
}

export function begun(occasion: Occasion, health = LONG_AGO): Check {
  const check = beginCheck(occasion, health, NOW);
  if (check === null) throw new Error('There is nothing to ask.');
  return check;
}

/** The check after these blocks, each with what is ticked in it. */
export function after(check: Check, ...answers: readonly [Block, ...Sign[]][]): Check {
  return answers.reduce(
    (before, [block, ...ticked]) => answerCheck(before, answerTo(block, { ticked }), LATELY, NOW).check,
    check,
  );
}

/** Answers each question until there are cards. A block that comes a second time gets "none of these". */
export function walk(occasion: Occasion, health: HealthAnswers, marks: Marks = {}): Walk {
  const questions: Block[] = [];
  const effects: SafetyEffect[] = [];
  let check = begun(occasion, health);
  let kept = health;
  let view = viewOf(check, kept);
  while (view.is === 'question') {
    const { block } = view;
    const mark = questions.includes(block) ? {} : marks[block];
    const answered = answerCheck(check, answerTo(block, mark), kept, NOW);
    if (answered.check === check) throw new Error(`The answer to ${block} was refused.`);
    questions.push(block);
    effects.push(...answered.effects);
    check = answered.check;
    kept = answered.health;
    view = viewOf(check, kept);
  }
  return { questions, check, view, health: kept, effects };
}

export const signsOf = (block: Block): readonly Sign[] => BLOCKS[block];
