import { DONE, refused } from '../../../../shared/command-outcome.ts';
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
    'safety.begin': (wanted, from) => safety.begin(wanted, from),
    'safety.answer': (answer) => safety.answer(answer),
    'safety.answerAll': (answers) => ({ cards: [...safety.answerAll(answers)] }),
    'safety.back': () => safety.back(),
    'safety.close': () => safety.close(),
    'safety.start': ({ hold }) => safety.start(hold),
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
      if (health === profile.health) return refused('nothingChanged');
      profile.answerHealth(health);
      return DONE;
    },
    'health.logFluids': ({ ceilingMl }) => {
      // Without a fluid limit, or before the question is answered, there is no number to log against.
      const isLimited = fluidLimit(profile.health);
      if (ceilingMl !== null && isLimited !== true)
        return refused(isLimited === null ? 'fluidsUnanswered' : 'notNow');
      profile.logFluids(ceilingMl);
      return DONE;
    },
    'health.delete': ({ alsoWhatWaits }) => {
      safety.close();
      profile.deleteHealth(alsoWhatWaits);
      backups.deleteHealth();
      return DONE;
    },
  };
}
