import path from 'node:path';
import { HEAD_LENGTH, backupText, madeAt, readBackup } from '../../shared/backup/backup.ts';
import type { BackupParts, BackupReading } from '../../shared/backup/backup.ts';
import type { BackupOutcome, BackupPreview, BackupProblem } from '../../shared/backup/outcome.ts';
import { drinksOf } from '../../shared/history/drinks.ts';
import { HOUR, isoWithOffset, localDay } from '../../shared/time.ts';
import type { Now } from '../../shared/time.ts';
import type { AppView } from '../../shared/view.ts';
import type { Diary } from './diary.ts';
import { diskReason } from './disk-reason.ts';
import type { Engine } from './engine.ts';
import type { BackupDialogs, BackupFiles, Log } from './ports.ts';
import type { Profile } from './profile.ts';

export interface BackupsParts {
  readonly dialogs: BackupDialogs;
  readonly files: BackupFiles;
  readonly diary: Diary;
  readonly profile: Profile;
  readonly engine: Engine;
  readonly log: Log;
  /** Of the app. */
  readonly version: string;
  readonly publish: () => void;
}

/** What stood before the last restore, for its Undo. */
const KEPT = 'before-restore.json';

/** A larger file is not read: ten years of history are about 25 MB. */
const MOST_MEGABYTES = 256;

/** Enough to see what kind of file it is, and less than any backup has. In characters. */
const BEGINNING = 40;

/**
 * Backups: saved, looked into, restored and undone. Before anything is replaced, all that stands is kept on the disk, and
 * what the disk refuses half-way is put back.
 */
export class Backups {
  readonly #parts: BackupsParts;
  #chosen: { readonly parts: BackupParts; readonly preview: BackupPreview } | null = null;
  #replaced = 0;
  /** A dialog is open. */
  #asking = false;

  constructor(parts: BackupsParts) {
    this.#parts = parts;
  }

  get view(): AppView['backup'] {
    const head = this.#parts.files.head(KEPT, HEAD_LENGTH);
    const at = head === null ? null : madeAt(head);
    return {
      replaced: this.#replaced,
      chosen: this.#chosen?.preview ?? null,
      undo: at === null ? null : { at },
    };
  }

  /** Writes a backup to where the person wants it. */
  save(withHealth: boolean): Promise<BackupOutcome> {
    const { engine, dialogs } = this.#parts;
    const { instant, timeZone } = engine.now();
    return this.#ask(
      () => dialogs.chooseTarget(`unknot-backup-${localDay(instant, timeZone)}.json`),
      (target) => this.#saveAs(target, withHealth),
    );
  }

  /** Has the person choose a backup, and looks into it. Nothing is replaced yet. */
  choose(): Promise<BackupOutcome> {
    return this.#ask(
      () => this.#parts.dialogs.chooseSource(),
      (source) => this.#lookInto(source),
    );
  }

  cancel(): void {
    // With the window its dialog is gone too.
    this.#asking = false;
    if (this.#chosen === null) return;
    this.#chosen = null;
    this.#parts.publish();
  }

  /** Puts the chosen backup in the place of what stands. */
  restore(): BackupOutcome {
    if (this.#chosen === null) return refused({ is: 'nothingChosen' });
    const { parts } = this.#chosen;
    this.#chosen = null;
    return this.#outcome('restored', this.#replaceBy(parts, KEPT));
  }

  /** Puts back what stood before the last restore, and keeps what stands now in its place. */
  undo(): BackupOutcome {
    const { engine } = this.#parts;
    this.#chosen = null;
    const kept = this.#read(KEPT);
    if (kept.is !== 'backup') return this.#outcome('undone', isMissing(kept) ? { is: 'nothingKept' } : kept);
    // Both are on the disk until all is done, so that a crash loses neither.
    const { instant, timeZone } = engine.now();
    const beside = `before-undo-${isoWithOffset(instant, timeZone).slice(0, 19).replaceAll(':', '-')}.json`;
    const problem = this.#replaceBy(kept.parts, beside);
    if (problem === null) this.#keepFor(beside);
    else if (problem.is !== 'notPutBack') this.#forget(beside);
    return this.#outcome('undone', problem);
  }

  /** Asks the person, once at a time, and does something with the answer. */
  async #ask(
    question: () => Promise<string | null>,
    then: (path: string) => BackupOutcome,
  ): Promise<BackupOutcome> {
    if (this.#asking) return { is: 'cancelled' };
    this.#asking = true;
    try {
      const answer = await question();
      return answer === null ? { is: 'cancelled' } : then(answer);
    } finally {
      this.#asking = false;
    }
  }

  #saveAs(target: string, withHealth: boolean): BackupOutcome {
    const { files, log } = this.#parts;
    const parts = this.#present(withHealth);
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

  #lookInto(source: string): BackupOutcome {
    const reading = this.#read(source);
    this.#chosen = reading.is === 'backup' ? reading : null;
    return this.#outcome('chosen', reading.is === 'backup' ? null : reading);
  }

  #read(source: string): BackupReading | Extract<BackupProblem, { is: 'tooLarge' | 'notRead' }> {
    const { files, log } = this.#parts;
    try {
      if (files.size(source) > MOST_MEGABYTES * 1_000_000) return { is: 'tooLarge', most: MOST_MEGABYTES };
      // What is no text is judged by its beginning.
      return readBackup(files.read(source) ?? files.head(source, BEGINNING) ?? '');
    } catch (error) {
      log.error('A backup could not be read.', error);
      return { is: 'notRead', why: diskReason(error) };
    }
  }

  /** All that stands; `null` when some of it cannot be read. */
  #present(withHealth: boolean): BackupParts | null {
    const { diary, engine, profile, version } = this.#parts;
    const history = diary.everything();
    if (history === null) return null;
    const { instant, timeZone } = engine.now();
    const at = isoWithOffset(instant, timeZone);
    return {
      at,
      app: version,
      settings: profile.settings,
      health: withHealth ? profile.health : null,
      history,
    };
  }

  /** Keeps all that stands in a file and puts this in its place, all of it or nothing. Gives what went wrong. */
  #replaceBy(next: BackupParts, keepAs: string): BackupProblem | null {
    const { diary, engine, files, log, profile } = this.#parts;
    // The new history takes the place of the file that the waiting events are for.
    if (!diary.settle()) return { is: 'historyWaiting' };
    const stood = this.#present(true);
    if (stood === null) return { is: 'historyUnreadable' };
    try {
      files.write(keepAs, backupText(stood));
    } catch (error) {
      log.error('What stands could not be kept, so nothing was restored.', error);
      return { is: 'notKept' };
    }
    const previous = profile.plan;
    const problem = this.#replace(stood, next);
    if (problem?.is === 'putBack') return problem;
    this.#replaced += 1;
    engine.dispatch({ type: 'historyReplaced', drinks: this.#recentDrinks(engine.now()) });
    engine.dispatch({ type: 'settingsChanged', previous });
    return problem;
  }

  #replace(stood: BackupParts, next: BackupParts): BackupProblem | null {
    const { diary, log, profile } = this.#parts;
    const { settings, health } = profile;
    try {
      diary.replace(next.history);
    } catch (error) {
      log.error('The history could not be replaced.', error);
      return { is: 'putBack' };
    }
    try {
      profile.replace(next.settings, next.health ?? health);
      log.info('The data were replaced by those of a backup.');
      return null;
    } catch (error) {
      log.error('The settings could not be replaced.', error);
    }
    profile.putBack(settings, health);
    return this.#putBackHistory(stood) ? { is: 'putBack' } : { is: 'notPutBack' };
  }

  #putBackHistory({ history }: BackupParts): boolean {
    const { diary, log } = this.#parts;
    try {
      diary.replace(history);
      return true;
    } catch (error) {
      log.error('The history could not be put back.', error);
      return false;
    }
  }

  /** An Undo has changed nothing. */
  #forget(beside: string): void {
    const { files, log } = this.#parts;
    try {
      files.remove(beside);
    } catch (error) {
      log.error(`${beside} could not be removed.`, error);
    }
  }

  /** An Undo is over: what stood before it is what the next one goes back to. */
  #keepFor(beside: string): void {
    const { files, log } = this.#parts;
    try {
      files.rename(beside, KEPT);
    } catch (error) {
      log.error(`What stood before the undo is in ${beside}.`, error);
    }
  }

  /** Of the last day and a half, as the engine remembers them. */
  #recentDrinks({ instant, timeZone }: Now) {
    const days = [instant - 36 * HOUR, instant].map((at) => localDay(at, timeZone));
    const months = [...new Set(days.map((day) => day.slice(0, '2026-03'.length)))];
    return drinksOf(months.flatMap((month) => this.#parts.diary.read(month).events));
  }

  #outcome(is: 'chosen' | 'restored' | 'undone', problem: BackupProblem | null): BackupOutcome {
    this.#parts.publish();
    return problem === null ? { is } : refused(problem);
  }
}

function isMissing(problem: BackupProblem): boolean {
  return problem.is === 'notRead' && problem.why === 'missing';
}

function refused(problem: BackupProblem): BackupOutcome {
  return { is: 'refused', problem };
}
