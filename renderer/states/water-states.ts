import type { HealthAnswers } from '../../shared/safety/answers.ts';
import { unanswered } from '../../shared/safety/answers.ts';
import { instantAt } from './day.ts';
import type { LivedSituation } from './situation.ts';
import type { WindowStep } from './take-steps.ts';
import type { WindowState } from './window-state.ts';

/* Water: what the day and the settings show of it, for people with and without a limit. */

/** A morning on which so much was drunk, by time of the clock. */
const drunk = (drinks: Readonly<Record<string, number>>) => ({
  drinks: Object.entries(drinks).map(([time, ml]) => ({ at: instantAt(time), ml })),
});

const LIMITED: HealthAnswers = {
  ...unanswered,
  fluids: { at: Date.parse('2026-03-01'), ticked: ['kidneyDisease'] },
};

const at = '11:10:00';
const ALLOWANCE = { reminders: { water: { ceilingMl: 1_500 } } };

const shown = (
  name: string,
  page: 'today' | 'settings',
  situation: Omit<LivedSituation, 'at'> = {},
  steps: readonly WindowStep[] = [{ reveal: 'Water' }],
): WindowState => ({ name, window: 'main', page, situation: { at, ...situation }, steps });

export const WATER_STATES: readonly WindowState[] = [
  shown('water-minerals', 'today', {}, [{ press: 'Minerals in food' }, { reveal: 'Water' }]),
  shown('water-ounces', 'today', { settings: { look: { units: 'usFlOz' } } }),
  shown('water-slow-down', 'today', { saved: drunk({ '10:30:00': 400, '11:00:00': 400 }) }, []),
  shown('water-stop-for-now', 'today', { saved: drunk({ '10:30:00': 500, '11:00:00': 500 }) }, []),
  shown(
    'water-above-maximum',
    'today',
    { saved: drunk({ '09:10:00': 2_000, '10:05:00': 700, '10:30:00': 700, '11:00:00': 700 }) },
    [],
  ),
  shown('water-limited', 'today', { health: LIMITED }),
  shown('water-allowance-near', 'today', {
    health: { ...LIMITED, logsFluids: true },
    settings: ALLOWANCE,
    saved: drunk({ '08:40:00': 700, '09:40:00': 500 }),
  }),
  shown(
    'water-allowance-asked',
    'settings',
    { health: { ...LIMITED, logsFluids: true }, settings: ALLOWANCE },
    [{ reveal: 'Water' }, { type: '4998', into: 'My allowance for a day, in ml' }],
  ),
  shown('water-settings', 'settings'),
  shown('water-settings-limited', 'settings', { health: LIMITED }, [
    { press: 'Log what I drink against my allowance' },
    { reveal: 'Water' },
  ]),
];
