import { assertNever } from '../../../shared/assert-never.ts';
import type { Answer } from '../../../shared/view.ts';
import type { WindowsPort } from '../ports.ts';
import type { Commands } from './commands.ts';

/** Does what a button of a notification or of the corner window says; `open` is a click beside the buttons. */
export function answerNudge(answer: Answer | 'open', commands: Commands, windows: WindowsPort): void {
  switch (answer) {
    case 'open':
      windows.open('player');
      break;
    case 'start':
      commands.startProposed();
      break;
    case 'snooze':
      commands.snooze();
      break;
    case 'skip':
      commands.skip();
      break;
    case 'water':
      commands.drink();
      break;
    case 'switched':
      commands.switchPosture();
      break;
    default:
      assertNever(answer);
  }
}
