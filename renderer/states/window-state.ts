import type { Page } from '../../shared/ipc.ts';
import { viewFor } from '../../shared/window-views.ts';
import { createFakeBridge } from './fake-bridge.ts';
import type { Answers, FakeBridge } from './fake-bridge.ts';
import type { LivedSituation } from './situation.ts';
import type { WindowStep } from './take-steps.ts';
import { USUAL_ANSWERS } from './usual-answers.ts';
import { knotsOf, viewInSituation } from './view-of.ts';

/** A state of a window that is worth looking at, under a name that stands in the picker, in tests and in file names. */
export interface WindowState {
  readonly name: string;
  readonly window: 'main' | 'player' | 'nudge';
  /** The page of the main window; the first one if left out. */
  readonly page?: Page;
  readonly situation: LivedSituation;
  /** What calls are answered with, where it differs from the usual. */
  readonly answers?: Answers;
  /** What the person does in the window to get there. */
  readonly steps?: readonly WindowStep[];
}

/** The app behind a window in this state. */
export function bridgeOf({ window, situation, answers = {} }: WindowState): FakeBridge {
  return createFakeBridge(viewFor(window, viewInSituation(situation)), {
    ...USUAL_ANSWERS,
    'knots.get': () => knotsOf(situation),
    ...answers,
  });
}

/** The query and the fragment of the address that the window has in this state. */
export function addressOf({ window, page }: Pick<WindowState, 'window' | 'page'>): string {
  return `?window=${window}${page === undefined ? '' : `#${page}`}`;
}
