import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { CheckedField, KnotDraft, Problems } from './knot-draft.ts';

/** The props that all parts of the form share. */
export interface FieldsProps {
  readonly draft: KnotDraft;
  readonly problems: Problems;
  readonly onChange: (changes: Partial<KnotDraft>) => void;
}

/** The error message of a field. */
export function problemWords(field: CheckedField, problems: Problems, text: Translator): string | undefined {
  const problem = problems[field];
  if (problem === undefined) return undefined;
  return text(problem === 'future' ? 'knots.form.problems.future' : `knots.form.problems.${field}`);
}
