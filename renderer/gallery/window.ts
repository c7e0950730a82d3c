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
// Loaded after the bridge is set, because the app requests its first view as soon as it loads.
await import('../main.tsx');
dress(document, choice);
await takeSteps(state.steps ?? [], document);

/** No right-to-left translation exists yet, so a language without messages stands in for one: English text, mirrored layout. */
function inDirection(wanted: WindowState, direction: GalleryChoice['direction']): WindowState {
  if (direction === 'ltr') return wanted;
  const { situation } = wanted;
  return { ...wanted, situation: { ...situation, told: { ...situation.told, language: 'ar' } } };
}

/** The URL says which window this is, together with what was chosen in the picker. */
function nameWindow({ window: name, page }: WindowState): void {
  const query = new URLSearchParams(window.location.search);
  query.set('window', name);
  window.history.replaceState(null, '', `?${query.toString()}${page === undefined ? '' : `#${page}`}`);
}

/** Tells the picker which calls the window makes. */
function tellingParent(bridge: Bridge): Bridge {
  return {
    ...bridge,
    call: (name, argument) => {
      window.parent.postMessage({ call: name, argument }, window.location.origin);
      return bridge.call(name, argument);
    },
  };
}
