import { unanswered } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';
import type { AppView } from '../../../../shared/view.ts';
import { waterMode } from '../../../../shared/water/fluids.ts';
import { viewWith } from '../../view.ts';

/** Nothing limits their fluids; something does; and they log against the number of their clinician. */
export const free: HealthAnswers = { ...unanswered, fluids: { at: 0, ticked: [] } };
export const limited: HealthAnswers = { ...unanswered, fluids: { at: 0, ticked: ['kidneyDisease'] } };
export const logging: HealthAnswers = { ...limited, logsFluids: true };

interface WaterView {
  readonly health: HealthAnswers;
  readonly water?: Partial<AppView['water']>;
  readonly reminder?: Partial<Settings['reminders']['water']>;
  readonly units?: Settings['look']['units'];
}

/** A view of a day in which only water is of interest. */
export function waterView({ health, water = {}, reminder = {}, units = 'ml' }: WaterView): AppView {
  const { reminders, look } = defaultSettings;
  const ofWater = { ...reminders.water, ...reminder };
  const mode = waterMode(health, ofWater, 0);
  const none = { mode, todayMl: 0, warning: null, canUndo: false, longDay: false, ceiling: null };
  return viewWith({
    health,
    water: { ...none, ...water },
    settings: {
      ...defaultSettings,
      reminders: { ...reminders, water: ofWater },
      look: { ...look, units },
    },
  });
}
