import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import { instantAt } from './day.ts';
import {
  AFTER_ANOTHER,
  FOURTH_DAY,
  NEW_TODAY,
  NEW_WITHOUT_CAUSE,
  NINTH_DAY,
  SEVERE_TODAY,
  TWO_LEGS,
} from './knot-histories.ts';
import type { LivedSituation } from './situation.ts';
import { HEALTHY } from './usual-morning.ts';
import type { WindowStep } from './take-steps.ts';
import type { WindowState } from './window-state.ts';

/* The log of tender spots. */

/** Pressure on the right leg, yesterday. */
const pressedYesterday: RoutineSession = {
  at: instantAt('15:10:00', '2026-03-05'),
  routine: 'R8',
  form: { ...FULL_FORM, leg: 'right' },
  outcome: 'done',
  sides: { left: 0, right: 150, both: 0 },
  comfort: { left: null, right: 2 },
};

/** The background was asked after the knots came. */
const ASKED_TODAY = { ...HEALTHY, background: { at: instantAt('10:00:00'), ticked: [], cleared: false } };

const settings = { equipment: { roller: true, ball: true } };

const log = (
  name: string,
  situation: Omit<LivedSituation, 'at'>,
  steps: readonly WindowStep[] = [],
): WindowState => ({
  name,
  window: 'main',
  page: 'knots',
  situation: { at: '11:10:00', ...situation },
  steps,
});

const OPEN_FORM: readonly WindowStep[] = [
  { press: 'Note a tender spot' },
  { press: 'Left leg' },
  { press: 'Upper calf, inner side' },
];

export const KNOTS_STATES: readonly WindowState[] = [
  log('main-knots-empty', { history: [] }),
  log('main-knots-form', { history: [] }, [...OPEN_FORM, { reveal: 'Note a tender spot' }]),
  log('main-knots-form-errors', { history: [] }, [
    ...OPEN_FORM,
    { press: 'A tender lump' },
    { press: 'Save this entry' },
  ]),
  log('main-knots', { settings, history: FOURTH_DAY, health: ASKED_TODAY }),
  log('main-knots-two-legs', { settings, history: TWO_LEGS, health: ASKED_TODAY }),
  log('main-knots-severe', {
    settings,
    history: SEVERE_TODAY,
    health: { ...HEALTHY, severeKnots: { left: instantAt('09:30:00'), right: null } },
  }),
  log('main-knots-severe-answered', { settings, history: SEVERE_TODAY }),
  log('main-knots-background', { settings, history: NEW_TODAY }),
  log('main-knots-without-cause', { settings, history: NEW_WITHOUT_CAUSE, health: ASKED_TODAY }),
  log('main-knots-advice', {
    settings,
    health: ASKED_TODAY,
    history: NINTH_DAY,
    saved: { routines: { sessions: [pressedYesterday], counted: { R8: 3 } } },
  }),
  log('main-knots-trend', { settings, history: AFTER_ANOTHER, health: ASKED_TODAY }, [
    { press: 'Show 1 spot' },
    { reveal: 'Scores over time' },
  ]),
];
