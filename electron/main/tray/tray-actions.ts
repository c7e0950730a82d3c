import { startProposed } from '../../../shared/engine/proposal.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { Page } from '../../../shared/ipc.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';
import type { Safety } from '../health/safety.ts';
import { meetingFor, pauseFor } from '../app/time-off.ts';
import type { TrayActions } from './tray-content.ts';

interface TrayActionParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly safety: Safety;
  readonly open: (page: Page) => void;
  readonly quit: () => void;
}

/** What the lines of the tray menu do: each is one event for the engine, a window, or the end. */
export function trayActions({ engine, profile, safety, open, quit }: TrayActionParts): TrayActions {
  return {
    start: () => {
      const start = startProposed(engine.state, profile.plan, engine.now());
      if (start !== null) engine.dispatch(start);
    },
    startRoutine: (routine) => engine.dispatch({ type: 'start', routine, form: FULL_FORM, checked: false }),
    moved: () => engine.dispatch({ type: 'moved' }),
    logWater: (ml) => engine.dispatch({ type: 'drink', ml }),
    undoWater: () => engine.dispatch({ type: 'undoDrink' }),
    snooze: (minutes) => engine.dispatch({ type: 'snooze', minutes }),
    skip: () => engine.dispatch({ type: 'skip' }),
    statePosture: (is) => engine.dispatch({ type: 'posture', is }),
    meeting: (minutes) => meetingFor(minutes, engine),
    meetingOver: () => engine.dispatch({ type: 'meetingOver' }),
    pause: (choice) => pauseFor(choice, engine, profile),
    resume: () => engine.dispatch({ type: 'resume' }),
    feelsWrong: () => safety.begin({ purpose: 'feelsWrong', leg: null, routine: null }, 'tray'),
    open,
    quit,
  };
}
