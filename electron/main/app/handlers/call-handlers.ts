import type { DayTotals } from '../../history/day-totals.ts';
import type { CallHandlers } from '../calls.ts';
import type { ChangeRunner } from '../change-runner.ts';
import { aboutHandlers } from './about-handlers.ts';
import type { AboutHandlerParts } from './about-handlers.ts';
import { backupHandlers } from './backup-handlers.ts';
import type { BackupHandlerParts } from './backup-handlers.ts';
import { commandHandlers, playerHandlers } from './command-handlers.ts';
import type { CommandHandlerParts } from './command-handlers.ts';
import { computerHandlers } from './computer-handlers.ts';
import type { ComputerHandlerParts } from './computer-handlers.ts';
import { knotHandlers } from './knot-handlers.ts';
import type { KnotHandlerParts } from './knot-handlers.ts';
import { profileHandlers } from './profile-handlers.ts';
import type { ProfileHandlerParts } from './profile-handlers.ts';
import { healthHandlers, safetyHandlers } from './safety-handlers.ts';
import type { SafetyHandlerParts } from './safety-handlers.ts';
import { nudgeHandlers, windowHandlers } from './window-handlers.ts';
import type { WindowHandlerParts } from './window-handlers.ts';

export interface HandlerParts
  extends
    AboutHandlerParts,
    BackupHandlerParts,
    CommandHandlerParts,
    ComputerHandlerParts,
    KnotHandlerParts,
    ProfileHandlerParts,
    SafetyHandlerParts,
    WindowHandlerParts {
  readonly changes: ChangeRunner;
  readonly totals: DayTotals;
}

/** What answers the windows. Each call is one change of the app, saved and published before its answer is given. */
export function callHandlers(parts: HandlerParts): CallHandlers {
  const { changes, totals } = parts;
  return asChanges(changes, {
    ...windowHandlers(parts),
    ...nudgeHandlers(parts),
    ...commandHandlers(parts),
    ...playerHandlers(parts),
    ...profileHandlers(parts),
    ...backupHandlers(parts),
    ...computerHandlers(parts),
    ...aboutHandlers(parts),
    ...safetyHandlers(parts),
    ...healthHandlers(parts),
    ...knotHandlers(parts),
    'history.summary': () => totals.years(),
  });
}

/** Calls that change nothing of the app, so that nothing has to be saved or published after them. */
const UNCHANGING: ReadonlySet<string> = new Set([
  'view.get',
  'knots.get',
  'history.summary',
  'about.get',
  'licences.get',
  'diagnostics.get',
  'window.failed',
]);

function asChanges(changes: ChangeRunner, handlers: CallHandlers): CallHandlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => {
    const answer = handler as (...given: unknown[]) => unknown;
    return [
      name,
      UNCHANGING.has(name) ? answer : (...given: unknown[]) => changes.run(() => answer(...given)),
    ];
  });
  // Each name keeps the handler that the table gave it; only the compiler cannot follow it through the entries.
  return Object.fromEntries(wrapped) as CallHandlers;
}
