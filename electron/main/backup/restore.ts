import { backupText } from '../../../shared/backup/backup.ts';
import type { BackupParts } from '../../../shared/backup/backup.ts';
import type { BackupProblem } from '../../../shared/backup/outcome.ts';
import { fluidLimit } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { mergeHealth, withKnotsKept } from '../../../shared/safety/merge-health.ts';
import { drinksOf } from '../../../shared/history/drinks.ts';
import { withCeiling } from '../../../shared/settings/ceiling.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { HOUR, isoWithOffset, localDay } from '../../../shared/time.ts';
import type { Now } from '../../../shared/time.ts';
import type { EventLog } from '../history/event-log.ts';
import type { Engine } from '../engine/engine.ts';
import type { BackupFiles, Log } from '../ports.ts';
import type { Profile } from '../profile/profile.ts';

export interface RestoreParts {
  readonly files: BackupFiles;
  readonly eventLog: EventLog;
  readonly profile: Profile;
  readonly engine: Engine;
  /** The open knots of the log as it is on disk now. */
  readonly openKnots: () => NonNullable<HealthAnswers['openKnots']>;
  readonly log: Log;
  /** Of the app. */
  readonly version: string;
}

/**
 * Replaces all of the person's data. A copy of the current data is written to disk first, and if the disk refuses half-way,
 * they are put back.
 */
export class Restore {
  readonly #parts: RestoreParts;
  #times = 0;

  constructor(parts: RestoreParts) {
    this.#parts = parts;
  }

  /** How often the data were replaced since the app started. */
  get times(): number {
    return this.#times;
  }

  /** All current data, with the answers about health if wanted; `null` when some of it cannot be read. */
  present(withHealth: boolean): BackupParts | null {
    const { eventLog, engine, profile, version } = this.#parts;
    if (profile.isUnread) return null;
    const history = eventLog.everything();
    if (history === null) return null;
    const { instant, timeZone } = engine.now();
    const at = isoWithOffset(instant, timeZone);
    const all = { at, app: version, settings: profile.settings, health: profile.health, history };
    return withHealth ? all : withoutHealth(all);
  }

  /** Copies the current data to a file and replaces them, all or nothing. Gives what went wrong. */
  replaceBy(next: BackupParts, keepAs: string): BackupProblem | null {
    const { eventLog, engine, files, log } = this.#parts;
    // Pending events belong to the old history, so they have to be written before it is replaced.
    if (!eventLog.writePending()) return { is: 'historyWaiting' };
    const current = this.present(true);
    if (current === null) return { is: 'historyUnreadable' };
    try {
      files.write(keepAs, backupText(current));
    } catch (error) {
      log.error('What stands could not be kept, so nothing was restored.', error);
      return { is: 'notKept' };
    }
    const problem = this.#replace(current, next);
    if (problem?.is === 'putBack') return problem;
    this.#times += 1;
    engine.dispatch({ type: 'historyReplaced', drinks: this.#recentDrinks(engine.now()) });
    return problem;
  }

  #replace(current: BackupParts, next: BackupParts): BackupProblem | null {
    const { eventLog, log, profile } = this.#parts;
    const { settings, health } = profile;
    try {
      eventLog.replace(next.history);
    } catch (error) {
      log.error('The history could not be replaced.', error);
      return { is: 'putBack' };
    }
    try {
      profile.replace(settingsOf(next, settings, health), this.#healthAfter(next));
      log.info('The data were replaced by those of a backup.');
      return null;
    } catch (error) {
      log.error('The settings could not be replaced.', error);
    }
    profile.putBack(settings, health);
    return this.#putBackHistory(current) ? { is: 'putBack' } : { is: 'notPutBack' };
  }

  /** Nothing that is closed now is open after the restore. The history has been replaced already. */
  #healthAfter({ health: restored }: BackupParts): HealthAnswers {
    const { engine, openKnots, profile } = this.#parts;
    const { health } = profile;
    const merged = restored === null ? health : mergeHealth(health, restored);
    const withLog = { ...merged, openKnots: openKnots() };
    return withKnotsKept(health.openKnots, withLog, engine.now().instant);
  }

  #putBackHistory({ history }: BackupParts): boolean {
    const { eventLog, log } = this.#parts;
    try {
      eventLog.replace(history);
      return true;
    } catch (error) {
      log.error('The history could not be put back.', error);
      return false;
    }
  }

  /** The drinks of the last day and a half, which is what the engine remembers. */
  #recentDrinks({ instant, timeZone }: Now) {
    const days = [instant - 36 * HOUR, instant].map((at) => localDay(at, timeZone));
    const months = [...new Set(days.map((day) => day.slice(0, '2026-03'.length)))];
    return drinksOf(months.flatMap((month) => this.#parts.eventLog.read(month).events));
  }
}

/**
 * A backup without answers about health does not contain the clinician's number either, so the current one stays; so does
 * the number of a person whose fluids are limited now.
 */
function settingsOf(
  { settings, health }: BackupParts,
  { reminders }: Settings,
  present: HealthAnswers,
): Settings {
  const { ceilingMl } = reminders.water;
  const staysLimited = fluidLimit(present) === true && ceilingMl !== null;
  return health === null || staysLimited ? withCeiling(settings, ceilingMl) : settings;
}

/** The same data without answers about health and without the clinician's number, which says something about health too. */
export function withoutHealth(parts: BackupParts): BackupParts {
  return { ...parts, settings: withCeiling(parts.settings, null), health: null };
}
