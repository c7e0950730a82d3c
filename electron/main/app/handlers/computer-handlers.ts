import type { HandlersOf } from '../calls.ts';
import type { Computer } from '../../computer/computer.ts';

export interface ComputerHandlerParts {
  readonly computer: Computer;
}

export function computerHandlers({
  computer,
}: ComputerHandlerParts): HandlersOf<
  'settings.reset' | 'settings.undoReset' | 'notification.test' | 'diagnostics.get' | 'log.open'
> {
  const { settingsReset } = computer;
  return {
    'settings.reset': () => ({ accepted: settingsReset.reset() }),
    'settings.undoReset': () => ({ accepted: settingsReset.undo() }),
    'notification.test': async () => ({ shownBy: await computer.testNotification() }),
    'diagnostics.get': async () => ({ text: await computer.diagnostics() }),
    'log.open': async () => ({ accepted: await computer.openLog() }),
  };
}
