import { unanswered } from '../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../shared/safety/answers.ts';
import { instantAt } from './day.ts';
import { NINTH_DAY, SEVERE_TODAY } from './knot-histories.ts';
import type { LivedSituation } from './situation.ts';
import { HEALTHY } from './usual-morning.ts';
import type { WindowState } from './window-state.ts';

/* Today with each kind of card about health, and the closures of somebody with all of them. */

const at = '11:10:00';
const YESTERDAY = instantAt('16:20:00', '2026-03-05');
const THIS_MORNING = instantAt('09:30:00');

const today = (name: string, situation: Omit<LivedSituation, 'at'>): WindowState => ({
  name,
  window: 'main',
  page: 'today',
  situation: { at, ...situation },
});

const SEVERE: HealthAnswers = { ...HEALTHY, severeKnots: { left: THIS_MORNING, right: null } };

/** Nearly all that can be closed at once. */
const ALL_CLOSED: HealthAnswers = {
  ...unanswered,
  legs: { left: YESTERDAY, right: null },
  severeKnots: { left: THIS_MORNING, right: null },
  waterStopped: YESTERDAY,
  unread: ['fluids'],
  suitability: { at: YESTERDAY, ticked: ['clot', 'heelCordOrInjury', 'looseJoints'], cleared: false },
  balance: false,
  background: { at: YESTERDAY, ticked: ['pastClot'], cleared: false },
};

export const HEALTH_STATES: readonly WindowState[] = [
  today('main-today-water-stopped', { health: { ...HEALTHY, waterStopped: YESTERDAY } }),
  today('main-today-leg-waits', { health: { ...HEALTHY, legs: { left: YESTERDAY, right: null } } }),
  today('main-today-severe-knot', { health: SEVERE, history: SEVERE_TODAY }),
  today('main-today-severe-answered', { health: HEALTHY, history: SEVERE_TODAY }),
  today('main-today-unread', {
    health: { ...unanswered, unread: ['suitability', 'fluids', 'balance'] },
  }),
  today('main-today-knot-advice', { history: NINTH_DAY }),
  today('main-today-injury', {
    health: { ...HEALTHY, suitability: { at: YESTERDAY, ticked: ['heelCordOrInjury'], cleared: false } },
  }),
  {
    name: 'main-settings-health-all-closed',
    window: 'main',
    page: 'settings',
    situation: { at, health: ALL_CLOSED, history: SEVERE_TODAY },
    steps: [{ reveal: 'What is closed now, and why' }],
  },
];
