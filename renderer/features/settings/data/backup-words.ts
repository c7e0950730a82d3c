import type { BackupOutcome, BackupProblem } from '../../../../shared/backup/outcome.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';

/** `failed`: main could not answer. */
type Outcome = BackupOutcome | { readonly is: 'failed' };

export function isBad({ is }: Outcome): boolean {
  return is === 'refused' || is === 'failed';
}

/** The message about an outcome; empty where the page itself shows it. */
export function outcomeWords(outcome: Outcome, text: Translator): string {
  switch (outcome.is) {
    case 'saved':
      return text('backup.saved', { file: outcome.file });
    case 'restored':
    case 'undone':
    case 'failed':
      return text(`backup.${outcome.is}`);
    case 'chosen':
    case 'cancelled':
      return '';
    case 'refused':
      return problemWords(outcome.problem, text);
  }
}

function problemWords(problem: BackupProblem, text: Translator): string {
  switch (problem.is) {
    case 'damaged':
      return problem.entry === null
        ? text(`backup.problem.damaged.${problem.part}`)
        : text('backup.problem.damaged.entry', { entry: problem.entry });
    case 'tooLarge':
      return text('backup.problem.tooLarge', { most: problem.most });
    case 'notRead':
    case 'notWritten':
      return text(`backup.problem.${problem.is}.${problem.why}`);
    case 'notBackup':
    case 'newer':
    case 'historyWaiting':
    case 'historyUnreadable':
    case 'notKept':
    case 'putBack':
    case 'notPutBack':
    case 'nothingKept':
    case 'nothingChosen':
      return text(`backup.problem.${problem.is}`);
  }
}
