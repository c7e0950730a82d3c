import { answerFirst } from '../../shared/safety/first-answers.ts';
import type { FirstAnswers } from '../../shared/safety/first-answers.ts';
import { unanswered } from '../../shared/safety/answers.ts';
import type { Answers } from './fake-bridge.ts';
import { instantAt } from './day.ts';
import type { LivedSituation } from './situation.ts';
import type { WindowStep } from './take-steps.ts';
import type { WindowState } from './window-state.ts';

/* The first run, from its first screen to the last. */

const at = '11:10:00';
const NEXT: WindowStep = { press: 'Next' };
const TO_HEALTH = [NEXT, NEXT, NEXT];

const screen = (
  name: string,
  steps: readonly WindowStep[],
  situation: Omit<LivedSituation, 'at' | 'told'> = {},
  answers: Answers = {},
): WindowState => ({
  name,
  window: 'main',
  situation: { at, health: unanswered, history: [], ...situation, told: { firstRun: true } },
  answers,
  steps,
});

const NOTHING_TICKED: FirstAnswers = { emergency: [], suitability: [], fluids: [], balance: [] };

/** What the safety check itself makes of these ticks. */
function answering(ticked: Partial<FirstAnswers>): Answers {
  const after = answerFirst({ ...NOTHING_TICKED, ...ticked }, unanswered, instantAt(at));
  return { 'safety.answerAll': { cards: after?.check.is === 'told' ? [...after.check.cards] : [] } };
}

const NOBODY_WORKS = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

export const FIRST_RUN_STATES: readonly WindowState[] = [
  screen('first-run-work', []),
  screen('first-run-sit-stand', [], { settings: { posture: 'sitStand' } }),
  screen('first-run-hours', [NEXT]),
  screen('first-run-hours-none', [NEXT, { type: '09:00', into: 'To' }], {
    settings: { hours: NOBODY_WORKS },
  }),
  screen('first-run-equipment', [NEXT, NEXT]),
  screen('first-run-health', TO_HEALTH),
  screen(
    'first-run-answers',
    [...TO_HEALTH, { press: 'Very loose joints' }, { press: 'Water tablets' }, NEXT],
    {},
    answering({ suitability: ['looseJoints'], fluids: ['waterTablets'] }),
  ),
  screen('first-run-emergency', TO_HEALTH, {
    health: { ...unanswered, legs: { left: instantAt(at), right: instantAt(at) } },
  }),
  screen('first-run-start', [...TO_HEALTH, { press: 'None of these apply' }], {}, answering({})),
  screen('first-run-start-tested', [
    ...TO_HEALTH,
    { press: 'Answer later' },
    { press: 'Show a test notification' },
  ]),
];
