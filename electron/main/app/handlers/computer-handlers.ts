import { outcomeOf } from '../../../../shared/command-outcome.ts';
import type { SettingsReset } from '../../profile/settings-reset.ts';
import type { HandlersOf } from '../calls.ts';
import type { Computer } from '../../computer/computer.ts';

export interface ComputerHandlerParts {
  readonly computer: Computer;
  readonly settingsReset: SettingsReset;
}

export function computerHandlers({
  computer,
  settingsReset,
}: ComputerHandlerParts): HandlersOf<
  'settings.reset' | 'settings.undoReset' | 'notification.test' | 'diagnostics.get' | 'log.open'
> {
  return {
    'settings.reset': () => outcomeOf(settingsReset.reset(), 'nothingChanged'),
    'settings.undoReset': () => outcomeOf(settingsReset.undo(), 'notNow'),
    'notification.test': async () => ({ shownBy: await computer.testNotification() }),
    'diagnostics.get': async () => ({ text: await computer.diagnostics() }),
    'log.open': async () => outcomeOf(await computer.openLog(), 'notNow'),
  };
}
