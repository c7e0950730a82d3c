import path from 'node:path';
import { HEAD_LENGTH, backupText, madeAt, readBackup } from '../../../shared/backup/backup.ts';
import type { BackupParts, BackupReading } from '../../../shared/backup/backup.ts';
import type { BackupOutcome, BackupPreview, BackupProblem } from '../../../shared/backup/outcome.ts';
import { isoWithOffset, localDay } from '../../../shared/time.ts';
import type { AppView } from '../../../shared/view.ts';
import { diskReason } from '../profile/disk-reason.ts';
import type { ExclusiveDialog } from '../windows/exclusive-dialog.ts';
import type { FileDialogs } from '../ports.ts';
import { Restore, withoutHealth } from './restore.ts';
import type { RestoreParts } from './restore.ts';
import type { Saving } from '../profile/saving.ts';

export interface BackupsParts extends RestoreParts {
  readonly dialogs: FileDialogs;
  readonly dialog: ExclusiveDialog;
  readonly saving: Saving;
}

/** The data before the last restore, for its Undo. */
const KEPT = 'before-restore.json';

/** All such files, also those that a crash has left behind. */
const KEPT_FILES = /^before-(?:restore|undo-.+)\.json/u;

/** A larger file is not read: ten years of history are about 25 MB. */
const MOST_MEGABYTES = 256;

/** In characters: enough to recognise the kind of file, and shorter than any backup. */
const BEGINNING = 40;

/** Saves, reads, restores and undoes backups. */
export class Backups {
  readonly #parts: BackupsParts;
  readonly #restore: Restore;
  #chosen: { readonly parts: BackupParts; readonly preview: BackupPreview } | null = null;

  constructor(parts: BackupsParts) {
    this.#parts = parts;
    this.#restore = new Restore(parts);
  }

  /** How often this run of the app has replaced all data. */
  get timesReplaced(): number {
    return this.#restore.times;
  }

  get view(): AppView['backup'] {
    const head = this.#parts.files.head(KEPT, HEAD_LENGTH);
    const at = head === null ? null : madeAt(head);
    return {
      replaced: this.timesReplaced,
      chosen: this.#chosen?.preview ?? null,
      undo: at === null ? null : { at },
    };
  }

  /** Writes a backup to where the person wants it. */
  save(withHealth: boolean): Promise<BackupOutcome> {
    const { engine, dialog, dialogs } = this.#parts;
    const { instant, timeZone } = engine.now();
    return dialog.ask(
      () => dialogs.chooseTarget(`unknot-backup-${localDay(instant, timeZone)}.json`),
      (target) => this.#saveAs(target, withHealth),
    );
  }

  /** Lets the person choose a backup and reads it. Nothing is replaced yet. */
  choose(): Promise<BackupOutcome> {
    const { dialog, dialogs } = this.#parts;
    return dialog.ask(
      () => dialogs.chooseSource(),
      (source) => this.#openChosen(source),
    );
  }

  cancel(): void {
    this.#chosen = null;
  }

  /** Replaces the current data by the chosen backup. */
  restore(): BackupOutcome {
    if (this.#chosen === null) return refused({ is: 'nothingChosen' });
    const { parts } = this.#chosen;
    this.#chosen = null;
    return outcomeOf('restored', this.#restore.replaceBy(parts, KEPT));
  }

  /** Brings back the data from before the last restore, and keeps the current data for another Undo. */
  undo(): BackupOutcome {
    const { engine } = this.#parts;
    this.#chosen = null;
    const kept = this.#read(KEPT);
    if (kept.is !== 'backup') return outcomeOf('undone', isMissing(kept) ? { is: 'nothingKept' } : kept);
    // Both files stay on disk until all is done, so that a crash loses neither.
    const { instant, timeZone } = engine.now();
    const beside = `before-undo-${isoWithOffset(instant, timeZone).slice(0, 19).replaceAll(':', '-')}.json`;
    const problem = this.#restore.replaceBy(kept.parts, beside);
    if (problem === null) this.#keepFor(beside);
    else if (problem.is !== 'notPutBack') this.#forget(beside);
    return outcomeOf('undone', problem);
  }

  /** Removes the answers about health from all kept files, as soon as the disk allows it. */
  deleteHealth(): void {
    this.#parts.saving.write(KEPT, () => this.#deleteHealth());
  }

  /** @throws when the disk refuses it. */
  #deleteHealth(): void {
    const { files } = this.#parts;
    for (const name of files.names().filter((each) => KEPT_FILES.test(each))) {
      const reading = name.endsWith('.json') ? this.#read(name) : null;
      if (reading?.is === 'notRead') throw new Error(`${name} could not be read.`);
      // A file that is no backup may hold anything, and nobody can restore it, so it goes.
      if (reading?.is === 'backup') files.write(name, backupText(withoutHealth(reading.parts)));
      else files.remove(name);
    }
  }

  #saveAs(target: string, withHealth: boolean): BackupOutcome {
    const { files, log } = this.#parts;
    const parts = this.#restore.present(withHealth);
    if (parts === null) return refused({ is: 'historyUnreadable' });
    try {
      files.write(target, backupText(parts));
    } catch (error) {
      log.error('A backup could not be written.', error);
      return refused({ is: 'notWritten', why: diskReason(error) });
    }
    log.info('A backup was saved.');
    return { is: 'saved', file: path.basename(target) };
  }

  #openChosen(source: string): BackupOutcome {
    const reading = this.#read(source);
    this.#chosen = reading.is === 'backup' ? reading : null;
    return outcomeOf('chosen', reading.is === 'backup' ? null : reading);
  }

  #read(source: string): BackupReading | Extract<BackupProblem, { is: 'tooLarge' | 'notRead' }> {
    const { files, log } = this.#parts;
    try {
      if (files.size(source) > MOST_MEGABYTES * 1_000_000) return { is: 'tooLarge', most: MOST_MEGABYTES };
      // A file that is no text is judged by its beginning.
      return readBackup(files.read(source) ?? files.head(source, BEGINNING) ?? '');
    } catch (error) {
      log.error('A backup could not be read.', error);
      return { is: 'notRead', why: diskReason(error) };
    }
  }

  /** The undo changed nothing, so its copy is not needed. */
  #forget(beside: string): void {
    const { files, log } = this.#parts;
    try {
      files.remove(beside);
    } catch (error) {
      log.error(`${beside} could not be removed.`, error);
    }
  }

  /** The undo is done. The next undo goes back to the data from before it. */
  #keepFor(beside: string): void {
    const { files, log } = this.#parts;
    try {
      files.rename(beside, KEPT);
    } catch (error) {
      log.error(`What stood before the undo is in ${beside}.`, error);
    }
  }
}

function outcomeOf(is: 'chosen' | 'restored' | 'undone', problem: BackupProblem | null): BackupOutcome {
  return problem === null ? { is } : refused(problem);
}

function isMissing(problem: BackupProblem): boolean {
  return problem.is === 'notRead' && problem.why === 'missing';
}

function refused(problem: BackupProblem): BackupOutcome {
  return { is: 'refused', problem };
}
