import { fluidLimit } from '../../../../shared/safety/answers.ts';
import { withCleared } from '../../../../shared/safety/health-changes.ts';
import type { Backups } from '../../backup/backups.ts';
import type { HandlersOf } from '../calls.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Safety } from '../../health/safety.ts';

export interface SafetyHandlerParts {
  readonly profile: Profile;
  readonly safety: Safety;
  readonly backups: Backups;
}

export function safetyHandlers({
  safety,
}: SafetyHandlerParts): HandlersOf<
  'safety.begin' | 'safety.answer' | 'safety.answerAll' | 'safety.back' | 'safety.close' | 'safety.start'
> {
  return {
    'safety.begin': (wanted, from) => ({ accepted: safety.begin(wanted, from) }),
    'safety.answer': (answer) => ({ accepted: safety.answer(answer) }),
    'safety.answerAll': (answers) => ({ cards: [...safety.answerAll(answers)] }),
    'safety.back': () => ({ accepted: safety.back() }),
    'safety.close': () => ({ accepted: safety.close() }),
    'safety.start': () => ({ accepted: safety.start() }),
  };
}

export function healthHandlers({
  profile,
  safety,
  backups,
}: SafetyHandlerParts): HandlersOf<'health.checked' | 'health.logFluids' | 'health.delete'> {
  return {
    'health.checked': (what) => {
      const health = withCleared(profile.health, what);
      if (health === profile.health) return { accepted: false };
      profile.answerHealth(health);
      return { accepted: true };
    },
    'health.logFluids': ({ ceilingMl }) => {
      // Without a fluid limit, or before the question is answered, there is no number to log against.
      if (ceilingMl !== null && fluidLimit(profile.health) !== true) return { accepted: false };
      profile.logFluids(ceilingMl);
      return { accepted: true };
    },
    'health.delete': () => {
      safety.close();
      profile.deleteHealth();
      backups.deleteHealth();
      return { accepted: true };
    },
  };
}
