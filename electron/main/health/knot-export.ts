import path from 'node:path';
import type { ExportOutcome } from '../../../shared/backup/outcome.ts';
import { knotsCsv, knotsPage } from '../../../shared/export/knot-export.ts';
import { diskReason } from '../profile/disk-reason.ts';
import type { KnotLog } from './knot-log.ts';
import type { Language } from '../profile/language.ts';
import type { ExclusiveDialog } from '../windows/exclusive-dialog.ts';
import type { BackupFiles, FileDialogs, Log } from '../ports.ts';

export interface KnotExportParts {
  readonly knots: KnotLog;
  readonly dialogs: FileDialogs;
  readonly dialog: ExclusiveDialog;
  readonly files: Pick<BackupFiles, 'write'>;
  readonly log: Log;
  readonly language: Language;
}

/** A table for a spreadsheet, or a page to print. */
export type ExportKind = 'csv' | 'page';

const ENDINGS: Readonly<Record<ExportKind, string>> = { csv: 'csv', page: 'html' };

/** Asks the person for a file and writes the log of knots to it. */
export function exportKnots(kind: ExportKind, parts: KnotExportParts): Promise<ExportOutcome> {
  const { knots, dialogs, dialog } = parts;
  return dialog.ask<ExportOutcome>(
    () => dialogs.chooseTarget(`calf-log-${knots.today}.${ENDINGS[kind]}`),
    (target) => writeTo(target, kind, parts),
  );
}

function writeTo(
  target: string,
  kind: ExportKind,
  { knots, files, log, language }: KnotExportParts,
): ExportOutcome {
  const { t } = language;
  const { events, today } = knots;
  const text = kind === 'csv' ? knotsCsv(events, t) : knotsPage(events, today, t);
  try {
    files.write(target, text);
    return { is: 'saved', file: path.basename(target) };
  } catch (error) {
    const why = diskReason(error);
    // Without the file name, which would reveal what was exported.
    log.error(`An export could not be written: ${why}.`);
    return { is: 'notWritten', why };
  }
}
