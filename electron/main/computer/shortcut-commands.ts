import { startProposed } from '../../../shared/engine/proposal.ts';
import { mayLogWater, waterMode } from '../../../shared/water/fluids.ts';
import type { ShortcutName } from '../../../shared/settings/shortcuts.ts';
import type { Engine } from '../engine/engine.ts';
import type { WindowsPort } from '../ports.ts';
import type { Profile } from '../profile/profile.ts';
import { pauseFor } from '../app/time-off.ts';

interface ShortcutCommandParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly windows: WindowsPort;
}

/** What the shortcuts do. Where there is nothing to be done, the window opens that says why. */
export function shortcutCommands({
  engine,
  profile,
  windows,
}: ShortcutCommandParts): Readonly<Record<ShortcutName, () => void>> {
  return {
    start: () => {
      const start = startProposed(engine.state, profile.plan, engine.now());
      if (engine.state.player !== null) windows.open('player');
      else if (start === null) windows.open('main', 'today');
      else engine.dispatch(start);
    },
    water: () => {
      const { settings, health, plan } = profile;
      if (mayLogWater(waterMode(health, settings.reminders.water)))
        engine.dispatch({ type: 'drink', ml: plan.water.glassMl });
      else windows.open('main', 'today');
    },
    /** For an hour, so that a pause that was begun by mistake ends by itself; once more ends it. */
    pause: () => {
      if (engine.state.pause === null) pauseFor({ for: 'minutes', minutes: 60 }, engine, profile);
      else engine.dispatch({ type: 'resume' });
    },
  };
}
