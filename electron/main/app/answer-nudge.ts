import { assertNever } from '../../../shared/assert-never.ts';
import { DONE } from '../../../shared/command-outcome.ts';
import type { CommandOutcome } from '../../../shared/command-outcome.ts';
import type { Answer } from '../../../shared/view.ts';
import type { WindowsPort } from '../ports.ts';
import type { Commands } from './commands.ts';

/**
 * Does what a button of a notification or of the corner window says; `open` is a click beside the buttons. The nudge is gone
 * by then, so when the command is refused, the main window opens and shows why.
 */
export function answerNudge(answer: Answer | 'open', commands: Commands, windows: WindowsPort): void {
  if (!carryOut(answer, commands, windows).accepted) windows.open('main', 'today');
}

function carryOut(answer: Answer | 'open', commands: Commands, windows: WindowsPort): CommandOutcome {
  switch (answer) {
    case 'open':
      windows.open('player');
      return DONE;
    case 'start':
      return commands.startProposed();
    case 'snooze':
      return commands.snooze();
    case 'skip':
      return commands.skip();
    case 'water':
      return commands.drink();
    case 'switched':
      return commands.switchPosture();
    default:
      return assertNever(answer);
  }
}
