import { createFakeBridge } from '../../renderer/states/fake-bridge.ts';
import type { Answers, FakeBridge } from '../../renderer/states/fake-bridge.ts';
import { USUAL_ANSWERS } from '../../renderer/states/usual-answers.ts';
import { viewFor } from '../../shared/window-views.ts';
import { completeBrowser } from './browser.ts';
import { viewWith } from './view.ts';

/** Puts a bridge where the preload puts the real one. */
export function installBridge<Installed extends FakeBridge>(bridge: Installed): Installed {
  Object.defineProperty(window, 'unknot', { value: bridge, configurable: true });
  return bridge;
}

/** The bridge of a test that draws less than a window: it publishes only what the test gives it. */
export function bridgeWith(answers: Answers = {}, view = viewFor('main', viewWith({}))): FakeBridge {
  completeBrowser();
  return installBridge(createFakeBridge(view, { ...USUAL_ANSWERS, ...answers }));
}

/** The answer of a call that fails. */
export function failing(): never {
  throw new Error('This call fails.');
}
