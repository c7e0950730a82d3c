import type { ExportOutcome } from '../../../../shared/backup/outcome.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';

/** `failed`: main could not answer. */
export type ExportResult = ExportOutcome | { readonly is: 'failed' };

/** The message about an outcome; empty when the person cancelled. */
export function exportWords(outcome: ExportResult, text: Translator): string {
  switch (outcome.is) {
    case 'saved':
      return text('knots.page.saved', { file: outcome.file });
    case 'cancelled':
      return '';
    case 'notWritten':
      return text(`knots.page.notWritten.${outcome.why}`);
    case 'failed':
      return text('knots.page.notSaved');
  }
}
