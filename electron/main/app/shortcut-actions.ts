import type { ShortcutName } from '../../../shared/settings/shortcuts.ts';
import type { Engine } from '../engine/engine.ts';
import type { WindowsPort } from '../ports.ts';
import type { Commands } from './commands.ts';

export interface ShortcutActionParts {
  readonly engine: Engine;
  readonly commands: Commands;
  readonly windows: WindowsPort;
}

/** What the shortcuts do. When a command is refused, the window opens that says why. */
export function shortcutActions({
  engine,
  commands,
  windows,
}: ShortcutActionParts): Readonly<Record<ShortcutName, () => void>> {
  return {
    start: () => {
      if (engine.state.player !== null) windows.open('player');
      else if (!commands.startProposed().accepted) windows.open('main', 'today');
    },
    water: () => {
      if (!commands.drink().accepted) windows.open('main', 'today');
    },
    /** Pauses for an hour, so that a pause begun by mistake ends by itself; pressed again, it ends the pause. */
    pause: () => {
      if (engine.state.pause === null) commands.pause({ for: 'minutes', minutes: 60 });
      else commands.resume();
    },
  };
}
