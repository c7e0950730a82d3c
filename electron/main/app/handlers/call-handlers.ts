import type { EngineEvent } from '../../../../shared/engine/turn.ts';
import type { CallHandlers } from '../calls.ts';
import type { DayTotals } from '../../history/day-totals.ts';
import { meetingFor, pauseFor } from '../time-off.ts';
import { aboutHandlers } from './about-handlers.ts';
import type { AboutHandlerParts } from './about-handlers.ts';
import { backupHandlers } from './backup-handlers.ts';
import type { BackupHandlerParts } from './backup-handlers.ts';
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
    ComputerHandlerParts,
    KnotHandlerParts,
    ProfileHandlerParts,
    SafetyHandlerParts,
    WindowHandlerParts {
  readonly totals: DayTotals;
}

/** What answers the windows. Each call is one event for the engine, one change of the profile, or one of a window. */
export function callHandlers(parts: HandlerParts): CallHandlers {
  const { engine, profile, totals } = parts;
  const dispatched = (event: EngineEvent) => ({ accepted: engine.dispatch(event) });
  return {
    ...windowHandlers(parts),
    ...nudgeHandlers(parts),
    ...profileHandlers(parts),
    ...backupHandlers(parts),
    ...computerHandlers(parts),
    ...aboutHandlers(parts),
    ...safetyHandlers(parts),
    ...healthHandlers(parts),
    ...knotHandlers(parts),
    'routine.start': ({ routine, form }) => dispatched({ type: 'start', routine, form, checked: false }),
    'comfort.note': ({ leg, score }) => dispatched({ type: 'comfort', leg, score }),
    'player.command': ({ command }) => dispatched({ type: 'player', command }),
    'player.leave': () => dispatched({ type: 'leave' }),
    'prompt.snooze': ({ minutes }) => dispatched({ type: 'snooze', minutes }),
    'prompt.skip': () => dispatched({ type: 'skip' }),
    'moved.note': () => dispatched({ type: 'moved' }),
    'water.log': ({ ml }) => dispatched({ type: 'drink', ml }),
    'water.undo': () => dispatched({ type: 'undoDrink' }),
    'pause.start': (choice) => ({ accepted: pauseFor(choice, engine, profile) }),
    'pause.end': () => dispatched({ type: 'resume' }),
    'history.summary': () => totals.years(),
    'meeting.start': ({ minutes }) => ({ accepted: meetingFor(minutes, engine) }),
    'meeting.end': () => dispatched({ type: 'meetingOver' }),
    'posture.state': ({ is }) => dispatched({ type: 'posture', is }),
  };
}
