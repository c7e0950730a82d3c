import { assertNever } from '../../../shared/assert-never.ts';
import { otherThan } from '../../../shared/kinds.ts';
import { postureNow } from '../../../shared/engine/posture-now.ts';
import { startProposed } from '../../../shared/engine/proposal.ts';
import type { Effect } from '../../../shared/engine/turn.ts';
import type { Answer } from '../../../shared/view.ts';
import type { Engine } from './engine.ts';
import type { Language } from '../profile/language.ts';
import type { NudgeDisplay } from '../nudge/nudge-display.ts';
import { nudgeFor } from '../nudge/nudges.ts';
import type { Log, WindowsPort } from '../ports.ts';
import type { Profile } from '../profile/profile.ts';

interface CarryOutParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly display: NudgeDisplay;
  readonly windows: WindowsPort;
  readonly log: Log;
  readonly language: Language;
}

/** Does what the core wants done on the screen, and gives the person's answers back to it. */
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
        // A word about water cannot wait; one about standing stands in the window.
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
  const { engine, profile, display, language } = parts;
  const { snoozeMinutes } = profile.plan.prompt;
  const nudge = nudgeFor(effect, snoozeMinutes, language.t);
  const shown = await display.show(nudge, (answer) => give(answer, parts));
  if (shown.length === 0) engine.dispatch({ type: 'displayFailed' });
}

function give(answer: Answer | 'open', { engine, profile, windows }: CarryOutParts): void {
  const { plan } = profile;
  switch (answer) {
    case 'open':
      windows.open('player');
      break;
    case 'start': {
      const start = startProposed(engine.state, plan, engine.now());
      if (start !== null) engine.dispatch(start);
      break;
    }
    case 'snooze':
      engine.dispatch({ type: 'snooze', minutes: plan.prompt.snoozeMinutes });
      break;
    case 'skip':
      engine.dispatch({ type: 'skip' });
      break;
    case 'water':
      engine.dispatch({ type: 'drink', ml: plan.water.glassMl });
      break;
    case 'switched':
      engine.dispatch({ type: 'posture', is: otherThan(postureNow(engine.state, plan)) });
      break;
    default:
      assertNever(answer);
  }
}
