import { kindsPhrase } from '../../../shared/i18n/phrases.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { WindowViews } from '../../../shared/view.ts';
import { timelineSigns } from './signs.ts';
import type { TimelineMark } from './timeline-layout.ts';

export type PlannedPrompts = WindowViews['main']['day']['planned'];

/** The marks of planned prompts: one for each kind that a prompt asks for. */
export function plannedMarks(planned: PlannedPrompts, text: Translator): TimelineMark[] {
  return planned.flatMap(({ at, kinds }) =>
    timelineSigns(kinds).map((sign) => ({ at, sign, words: kindsPhrase(kinds, text) })),
  );
}
