import { pauseEnd } from '../../shared/engine/pause-choice.ts';
import type { PauseChoice } from '../../shared/engine/pause-choice.ts';
import type { AppView } from '../../shared/view.ts';
import type { CallHandlers } from './calls.ts';
import type { Engine } from './engine.ts';
import type { Notices } from './notices.ts';
import type { WindowsPort } from './ports.ts';
import type { Profile } from './profile.ts';

export interface HandlerParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly notices: Notices;
  readonly windows: WindowsPort;
  readonly view: () => AppView;
  readonly publish: () => void;
}

/** What answers the windows. Each call is one event for the engine or one change of the profile. */
export function callHandlers({
  engine,
  profile,
  notices,
  windows,
  view,
  publish,
}: HandlerParts): CallHandlers {
  const dispatched = (event: Parameters<Engine['dispatch']>[0]) => ({ accepted: engine.dispatch(event) });
  return {
    'view.get': view,
    'routine.start': ({ routine }) => dispatched({ type: 'start', routine }),
    'player.command': ({ command }) => dispatched({ type: 'player', command }),
    'player.leave': () => dispatched({ type: 'leave' }),
    'prompt.snooze': ({ minutes }) => dispatched({ type: 'snooze', minutes }),
    'prompt.skip': () => dispatched({ type: 'skip' }),
    'water.log': ({ ml }) => dispatched({ type: 'drink', ml }),
    'water.undo': () => dispatched({ type: 'undoDrink' }),
    'pause.start': (choice) => ({ accepted: pauseFor(choice, engine, profile) }),
    'pause.end': () => dispatched({ type: 'resume' }),
    'settings.change': (patch) => {
      const previous = profile.plan;
      const result = profile.changeSettings(patch);
      if (!result.ok) return result;
      engine.dispatch({ type: 'settingsChanged', previous });
      return { ok: true };
    },
    'health.answer': (answers) => {
      const previous = profile.plan;
      profile.answerHealth(answers);
      engine.dispatch({ type: 'settingsChanged', previous });
      return { accepted: true };
    },
    'notice.dismiss': ({ id }) => {
      const accepted = notices.dismiss(id);
      publish();
      return { accepted };
    },
    'window.openMain': ({ page }) => {
      windows.open('main', page);
      return { accepted: true };
    },
    'window.close': (_nothing, from) => {
      windows.close(from);
      return { accepted: true };
    },
  };
}

/** The same pause from the windows and from the tray. False when it would be over at once. */
export function pauseFor(choice: PauseChoice, engine: Engine, profile: Profile): boolean {
  return engine.dispatch({ type: 'pause', until: pauseEnd(choice, profile.settings.hours, engine.now()) });
}
