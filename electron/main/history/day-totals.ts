import * as z from 'zod';
import { daysOf, monthTotalsSchema, totalsOf } from '../../../shared/history/totals.ts';
import type { Days, MonthTotals } from '../../../shared/history/totals.ts';
import { yearsOf } from '../../../shared/history/years.ts';
import type { Year } from '../../../shared/history/years.ts';
import type { EventLog } from './event-log.ts';
import type { Document, HistoryLog, Log } from '../ports.ts';

/** The length of `2026-03`. */
const MONTH = 7;

const cachedMonthSchema = z.strictObject({
  /** Of the month's file when these totals were made from it. */
  stamp: z.string(),
  totals: monthTotalsSchema,
});

/** Totals of months, `2026-03`, as they were last made. Another way of counting is another version, so that all are made anew. */
export const totalsCacheSchema = z.strictObject({
  version: z.literal(1),
  months: z.record(z.string(), cachedMonthSchema),
});
export type TotalsCache = z.infer<typeof totalsCacheSchema>;

/** Without a stamp these totals must not be kept. */
interface MadeMonth {
  readonly stamp: string | null;
  readonly totals: MonthTotals;
}
const NOT_MADE: MadeMonth = { stamp: null, totals: totalsOf([]) };

export const noTotalsCache: TotalsCache = { version: 1, months: {} };

export interface DayTotalsParts {
  readonly eventLog: Pick<EventLog, 'months' | 'read'>;
  readonly stamp: HistoryLog['stamp'];
  /** Opened for each question and let go after it, as it is too large to be kept for questions that come once a week. */
  readonly openCache: () => Document<TotalsCache>;
  readonly log: Log;
}

/** What the days add up to, of what is on disk. Made from the history wherever the cache may not be true of it. */
export class DayTotals {
  readonly #parts: DayTotalsParts;

  constructor(parts: DayTotalsParts) {
    this.#parts = parts;
  }

  /** The days of the months from `first` to `last`, `2026-03`. */
  days(first: string, last: string): Days {
    const months = this.#parts.eventLog.months();
    const after = months.find((month) => month > last);
    // In the month after, a glass of the last one may have been taken back.
    const needed = months.filter((month) => month >= first && (month <= last || month === after));
    const days = Object.entries(daysOf(this.#totals(needed, months)));
    const isAsked = (month: string): boolean => month >= first && month <= last;
    return Object.fromEntries(days.filter(([date]) => isAsked(date.slice(0, MONTH))));
  }

  /** All years, newest first. */
  years(): Year[] {
    const months = this.#parts.eventLog.months();
    return yearsOf(daysOf(this.#totals(months, months)));
  }

  /** The totals of the needed months, in their order. The cache keeps only months that there are. */
  #totals(needed: readonly string[], all: readonly string[]): MonthTotals[] {
    const { openCache, stamp, log } = this.#parts;
    const cache = openCache();
    const months = new Map(Object.entries<MadeMonth>(cache.value.months));
    const stale = needed.filter((month) => months.get(month)?.stamp !== stamp(month));
    for (const month of stale) months.set(month, this.#make(month));
    if (stale.length > 0) save(cache, all, months, log);
    return needed.flatMap((month) => months.get(month)?.totals ?? []);
  }

  #make(month: string): MadeMonth {
    const { lines, events } = this.#parts.eventLog.read(month);
    // Reading may have mended the file, so this is its stamp now. A file of which nothing is read may be readable next time.
    const stamp = lines.length > 0 ? this.#parts.stamp(month) : null;
    return { stamp, totals: totalsOf(events) };
  }
}

/** Keeps what has a stamp. The cache can always be made again, so nobody needs to hear that it could not be written. */
function save(
  cache: Document<TotalsCache>,
  all: readonly string[],
  months: ReadonlyMap<string, MadeMonth>,
  log: Log,
): void {
  const kept: TotalsCache['months'] = {};
  for (const month of all) {
    const { stamp, totals } = months.get(month) ?? NOT_MADE;
    if (stamp !== null) kept[month] = { stamp, totals };
  }
  try {
    cache.save({ version: 1, months: kept });
  } catch (error) {
    log.error(`${cache.name} could not be written.`, error);
  }
}
