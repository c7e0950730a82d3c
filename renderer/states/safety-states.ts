import type { HealthAnswers } from '../../shared/safety/answers.ts';
import { answerCheck, beginCheck, viewOf } from '../../shared/safety/safety-flow.ts';
import type { Occasion } from '../../shared/safety/safety-cards.ts';
import type { Sign } from '../../shared/safety/safety-blocks.ts';
import type { SafetyView } from '../../shared/safety/safety-view.ts';
import type { AppView } from '../../shared/view.ts';
import { instantAt } from './day.ts';
import type { WindowStep } from './take-steps.ts';
import { HEALTHY } from './usual-morning.ts';
import type { WindowState } from './window-state.ts';

/* The safety check, and what the settings show of the answers. */

const at = '11:10:00';
const fewDaysAgo = instantAt('09:20:00', '2026-03-02');

/** Somebody whose answers close nearly everything. */
const LOCKED: HealthAnswers = {
  ...HEALTHY,
  suitability: { at: fewDaysAgo, ticked: ['bloodThinner', 'fractureOrWound', 'looseJoints'], cleared: false },
  fluids: { at: fewDaysAgo, ticked: ['waterTablets'] },
  balance: false,
  background: { at: fewDaysAgo, ticked: ['bedOrSurgery'], cleared: false },
  legs: { left: fewDaysAgo, right: null },
};

interface Check {
  readonly name: string;
  readonly occasion: Pick<Occasion, 'purpose'> & Partial<Occasion>;
  readonly health?: HealthAnswers;
  readonly holdChoice?: AppView['holdChoice'];
  /** What is ticked at each question so far, `null` for "none of these". */
  readonly answers?: readonly (readonly Sign[])[];
  /** What is ticked at the next question, in an answer that is not confirmed yet. */
  readonly unconfirmed?: readonly Sign[];
  readonly steps?: readonly WindowStep[];
}

/** A check that the flow itself has come to by these answers. */
function check({ name, health = HEALTHY, holdChoice = null, steps = [], ...answers }: Check): WindowState {
  return {
    name,
    window: 'main',
    situation: { at, health, told: { safety: answered(health, answers), holdChoice } },
    steps,
  };
}

function answered(
  health: HealthAnswers,
  { occasion, answers = [], unconfirmed }: Pick<Check, 'occasion' | 'answers' | 'unconfirmed'>,
): SafetyView {
  const now = instantAt(at);
  const begun = beginCheck({ leg: null, routine: null, knot: null, signs: [], ...occasion }, health, now);
  if (begun === null) throw new Error('This check has nothing to ask.');
  let after = { check: begun, health };
  const given = [
    ...answers.map((ticked) => ({ ticked, confirmed: true })),
    ...(unconfirmed === undefined ? [] : [{ ticked: unconfirmed, confirmed: false }]),
  ];
  for (const { ticked, confirmed } of given) {
    if (after.check.is === 'told') throw new Error('This check is over before its last answer.');
    const { block, leg } = after.check;
    after = answerCheck(
      after.check,
      { block, ticked: [...ticked], notSure: false, leg, confirmed },
      after.health,
      now,
    );
  }
  return viewOf(after.check, after.health);
}

const FEELS_WRONG = { purpose: 'feelsWrong' } as const;
const BEFORE_R7 = { purpose: 'beforePressure', leg: 'left', routine: 'R7' } as const;
const AFTER_WATER = { purpose: 'overdrinking' } as const;

export const SAFETY_STATES: readonly WindowState[] = [
  check({ name: 'safety-emergency', occasion: FEELS_WRONG }),
  check({
    name: 'safety-today',
    occasion: FEELS_WRONG,
    answers: [[]],
    steps: [{ press: 'Swelling' }, { press: 'Warmth' }, { press: 'Left leg' }],
  }),
  check({ name: 'safety-first', occasion: { purpose: 'first' } }),
  check({ name: 'safety-balance', occasion: { purpose: 'first' }, answers: [[], [], []] }),
  check({
    name: 'safety-confirm',
    occasion: { purpose: 'again' },
    health: { ...LOCKED, legs: { left: null, right: null }, balance: true },
    answers: [['bedOrSurgery']],
    unconfirmed: ['looseJoints'],
  }),
  check({
    name: 'safety-confirm-water',
    occasion: { purpose: 'again' },
    health: { ...HEALTHY, fluids: { at: fewDaysAgo, ticked: ['waterTablets'] } },
    answers: [[], []],
    unconfirmed: [],
  }),
  check({ name: 'safety-card-emergency', occasion: FEELS_WRONG, answers: [['breathless']] }),
  check({
    name: 'safety-card-today',
    occasion: { ...FEELS_WRONG, leg: 'left' },
    answers: [[], ['swelling', 'warmth']],
  }),
  check({
    name: 'safety-card-start',
    occasion: BEFORE_R7,
    holdChoice: { holds: [30, 45, 60], usual: 45, timeShare: 1 },
    answers: [[], [], []],
  }),
  check({
    name: 'safety-card-start-short',
    occasion: BEFORE_R7,
    holdChoice: { holds: [30], usual: 30, timeShare: 1 },
    answers: [[], [], []],
  }),
  check({
    name: 'safety-cards',
    occasion: { purpose: 'again' },
    health: { ...LOCKED, legs: { left: null, right: null } },
    answers: [['bedOrSurgery'], ['bloodThinner', 'fractureOrWound', 'looseJoints'], ['waterTablets']],
  }),
  check({ name: 'safety-after-water', occasion: AFTER_WATER }),
  check({ name: 'safety-card-water', occasion: AFTER_WATER, answers: [['confusion']] }),
  {
    name: 'main-settings-health',
    window: 'main',
    page: 'settings',
    situation: { at },
    steps: [{ reveal: 'Health' }],
  },
  {
    name: 'main-settings-health-locked',
    window: 'main',
    page: 'settings',
    situation: { at, health: LOCKED },
    steps: [
      { press: 'A professional has checked this: left leg' },
      { reveal: 'What is closed now, and why' },
    ],
  },
  {
    name: 'main-settings-health-delete',
    window: 'main',
    page: 'settings',
    situation: { at, health: { ...LOCKED, waterStopped: null } },
    steps: [{ reveal: 'What is closed now, and why' }, { press: 'Delete my health answers' }],
  },
];
