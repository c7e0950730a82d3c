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
  /** The stamp of the month's file when these totals were computed from it. */
  stamp: z.string(),
  totals: monthTotalsSchema,
});

/** Totals by month, `2026-03`, as last computed. A change in counting needs a new version, so that all are computed again. */
export const totalsCacheSchema = z.strictObject({
  version: z.literal(1),
  months: z.record(z.string(), cachedMonthSchema),
});
export type TotalsCache = z.infer<typeof totalsCacheSchema>;

/** Totals without a stamp must not be cached. */
interface ComputedMonth {
  readonly stamp: string | null;
  readonly totals: MonthTotals;
}
const EMPTY_MONTH: ComputedMonth = { stamp: null, totals: totalsOf([]) };

export const noTotalsCache: TotalsCache = { version: 1, months: {} };

export interface DayTotalsParts {
  readonly eventLog: Pick<EventLog, 'months' | 'read'>;
  readonly stamp: HistoryLog['stamp'];
  /** Opened for each question and then released: it is too large to keep in memory for a question that comes once a week. */
  readonly openCache: () => Document<TotalsCache>;
  readonly log: Log;
}

/** Totals of the days, of what is on disk. Computed from the history wherever the cache may be stale. */
export class DayTotals {
  readonly #parts: DayTotalsParts;

  constructor(parts: DayTotalsParts) {
    this.#parts = parts;
  }

  /** The days of the months from `first` to `last`, `2026-03`. */
  days(first: string, last: string): Days {
    const months = this.#parts.eventLog.months();
    const after = months.find((month) => month > last);
    // A glass of the last month may have been undone in the month after it.
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

  /** The totals of the needed months, in their order. The cache keeps only months that exist. */
  #totals(needed: readonly string[], all: readonly string[]): MonthTotals[] {
    const { openCache, stamp, log } = this.#parts;
    const cache = openCache();
    const months = new Map(Object.entries<ComputedMonth>(cache.value.months));
    const stale = needed.filter((month) => months.get(month)?.stamp !== stamp(month));
    for (const month of stale) months.set(month, this.#compute(month));
    if (stale.length > 0) save(cache, all, months, log);
    return needed.flatMap((month) => months.get(month)?.totals ?? []);
  }

  #compute(month: string): ComputedMonth {
    const { lines, events } = this.#parts.eventLog.read(month);
    // Take the stamp after reading, which may mend the file. A file without a readable line may be readable next time, so it gets none.
    const stamp = lines.length > 0 ? this.#parts.stamp(month) : null;
    return { stamp, totals: totalsOf(events) };
  }
}

/** Caches the months that have a stamp. The cache can always be computed again, so a failed write is only logged. */
function save(
  cache: Document<TotalsCache>,
  all: readonly string[],
  months: ReadonlyMap<string, ComputedMonth>,
  log: Log,
): void {
  const kept: TotalsCache['months'] = {};
  for (const month of all) {
    const { stamp, totals } = months.get(month) ?? EMPTY_MONTH;
    if (stamp !== null) kept[month] = { stamp, totals };
  }
  try {
    cache.save({ version: 1, months: kept });
  } catch (error) {
    log.error(`${cache.name} could not be written.`, error);
  }
}
