import type { Refusal } from './command-outcome.ts';
import type { Translator } from './i18n/translator.ts';
import { NO_PRESSURE } from './knots/knot-view.ts';
import type { NoPressure } from './knots/knot-view.ts';

/** The sentence that tells the person why a command is refused: the same in windows and on the command line. */
export function refusalSentence(why: Refusal, t: Translator): string {
  // The log of knots says the same words where it offers no pressure.
  return isNoPressure(why) ? t(`knots.noPressure.${why}`) : t(`refusals.${why}`);
}

function isNoPressure(why: Refusal): why is NoPressure {
  return NO_PRESSURE.some((reason) => reason === why);
}
