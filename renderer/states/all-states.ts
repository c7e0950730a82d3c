import { FIRST_RUN_STATES } from './first-run-states.ts';
import { HEALTH_STATES } from './health-states.ts';
import { KNOTS_STATES } from './knots-states.ts';
import { PLAYER_STATES } from './player-states.ts';
import { SAFETY_STATES } from './safety-states.ts';
import { SETTINGS_STATES } from './settings-states.ts';
import { SHELL_STATES } from './shell-states.ts';
import { TODAY_STATES } from './today-states.ts';
import { WATER_STATES } from './water-states.ts';
import type { WindowState } from './window-state.ts';

/** All states, in the order in which the picker lists them. */
export const ALL_STATES: readonly WindowState[] = [
  ...TODAY_STATES,
  ...HEALTH_STATES,
  ...WATER_STATES,
  ...PLAYER_STATES,
  ...SHELL_STATES,
  ...KNOTS_STATES,
  ...SAFETY_STATES,
  ...SETTINGS_STATES,
  ...FIRST_RUN_STATES,
];

/** The state of this name. Throws an error that names it where there is none. */
export function stateNamed(name: string): WindowState {
  const state = ALL_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`There is no state of the name ${name}.`);
  return state;
}
