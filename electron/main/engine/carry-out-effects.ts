import { assertNever } from '../../../shared/assert-never.ts';
import type { Effect } from '../../../shared/engine/turn.ts';
import type { Answer } from '../../../shared/view.ts';
import type { NudgeDisplay } from '../nudge/nudge-display.ts';
import { nudgeFor } from '../../../shared/nudge-builder.ts';
import type { Log, WindowsPort } from '../ports.ts';
import type { Language } from '../profile/language.ts';
import type { Profile } from '../profile/profile.ts';

export interface CarryOutParts {
  readonly profile: Profile;
  readonly display: NudgeDisplay;
  readonly windows: WindowsPort;
  readonly log: Log;
  readonly language: Language;
  readonly onAnswer: (answer: Answer | 'open') => void;
  /** No display method could show the prompt. */
  readonly onDisplayFailed: () => void;
}

/** Does on the screen what the core wants done. */
export function carryOutEffects(parts: CarryOutParts): (effect: Effect) => void {
  const { display, windows, log } = parts;
  return (effect) => {
    switch (effect.do) {
      case 'prompt':
        void showPrompt(effect, parts);
        break;
      case 'dismiss':
        display.withdraw();
        break;
      case 'openRoutine':
        if (effect.byItself) windows.openQuietly('player');
        else windows.open('player');
        break;
      case 'warn':
        // A warning about water is urgent; one about standing waits on the Today page.
        if (effect.warning !== 'standingLong') windows.open('main', 'today');
        break;
      case 'displayFailed':
        log.error('No display method could show the prompt. The tray still offers it.');
        break;
      // Recorded already, or said by the reason line and in the windows.
      case 'record':
      case 'hold':
      case 'suggest':
        break;
      default:
        assertNever(effect);
    }
  };
}

async function showPrompt(effect: Extract<Effect, { do: 'prompt' }>, parts: CarryOutParts): Promise<void> {
  const { profile, display, language, onAnswer, onDisplayFailed } = parts;
  const nudge = nudgeFor(effect, profile.plan.prompt.snoozeMinutes, language.t);
  const shown = await display.show(nudge, onAnswer);
  if (shown.length === 0) onDisplayFailed();
}
