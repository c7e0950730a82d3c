import { assertNever } from '../assert-never.ts';
import type { Proposed } from '../engine/routine-proposals.ts';
import type { Effect } from '../engine/turn.ts';
import { whyLine } from '../i18n/phrases.ts';
import type { Translator } from '../i18n/translator.ts';

/** What a line of the simulator says about an effect, beside its name. */
export function effectDetails(effect: Effect, t: Translator): Record<string, unknown> {
  switch (effect.do) {
    case 'prompt': {
      const { kinds, routine } = effect;
      return { kinds, ...(routine === null ? {} : proposal(routine)), why: whyLine(effect, t) };
    }
    case 'record':
      return effect.record;
    case 'hold':
      return { why: effect.why };
    case 'openRoutine':
      return { routine: effect.routine };
    case 'suggest':
      return { preset: effect.preset };
    case 'warn':
      return { what: effect.warning };
    case 'dismiss':
    case 'displayFailed':
      return {};
    default:
      return assertNever(effect);
  }
}

function proposal({ routine, form }: Proposed): Record<string, unknown> {
  return form.short ? { routine, variant: 'short' } : { routine };
}
