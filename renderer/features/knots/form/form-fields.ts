import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { CheckedField, KnotDraft, Problems } from './knot-draft.ts';

/** What the parts of the form have in hand. */
export interface FieldsProps {
  readonly draft: KnotDraft;
  readonly problems: Problems;
  readonly onChange: (changes: Partial<KnotDraft>) => void;
}

/** What a field lacks, in words. */
export function problemWords(field: CheckedField, problems: Problems, text: Translator): string | undefined {
  const problem = problems[field];
  if (problem === undefined) return undefined;
  return text(problem === 'future' ? 'knots.form.problems.future' : `knots.form.problems.${field}`);
}
