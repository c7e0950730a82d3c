import type { Bridge } from '../../shared/bridge.ts';
import { ALL_STATES, stateNamed } from '../states/all-states.ts';
import { takeSteps } from '../states/take-steps.ts';
import { bridgeOf } from '../states/window-state.ts';
import type { WindowState } from '../states/window-state.ts';
import { choiceFrom } from './choice.ts';
import type { GalleryChoice } from './choice.ts';
import { dress } from './dress.ts';

/* A window of the app in one of the named states, in an ordinary browser. */

const choice = choiceFrom(window.location.search, ALL_STATES[0]?.name ?? '');
const state = inDirection(stateNamed(choice.state), choice.direction);

Object.defineProperty(window, 'unknot', { value: tellingParent(bridgeOf(state)) });
nameWindow(state);
// The app asks for its first view as soon as it is loaded, so it comes after the bridge.
await import('../main.tsx');
dress(document, choice);
await takeSteps(state.steps ?? [], document);

/** There is no translation from right to left yet, so a language without messages stands in for one: English, turned round. */
function inDirection(wanted: WindowState, direction: GalleryChoice['direction']): WindowState {
  if (direction === 'ltr') return wanted;
  const { situation } = wanted;
  return { ...wanted, situation: { ...situation, told: { ...situation.told, language: 'ar' } } };
}

/** The address says which window it is, beside what was chosen in the picker. */
function nameWindow({ window: name, page }: WindowState): void {
  const query = new URLSearchParams(window.location.search);
  query.set('window', name);
  window.history.replaceState(null, '', `?${query.toString()}${page === undefined ? '' : `#${page}`}`);
}

/** The picker shows what the window asks of the app. */
function tellingParent(bridge: Bridge): Bridge {
  return {
    ...bridge,
    call: (name, argument) => {
      window.parent.postMessage({ call: name, argument }, window.location.origin);
      return bridge.call(name, argument);
    },
  };
}
