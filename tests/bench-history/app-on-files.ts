import path from 'node:path';
import { openDocument } from '../../electron/main/adapters/storage/document-file.ts';
import { historyFolder } from '../../electron/main/adapters/history/history-folder.ts';
import { DayTotals, noTotalsCache, totalsCacheSchema } from '../../electron/main/history/day-totals.ts';
import { EventLog } from '../../electron/main/history/event-log.ts';
import { Notices } from '../../electron/main/profile/notices.ts';
import type { HistoryLog, Log } from '../../electron/main/ports.ts';
import { Saving } from '../../electron/main/profile/saving.ts';

export interface AppOnFiles {
  readonly history: HistoryLog;
  readonly eventLog: EventLog;
  readonly totals: DayTotals;
}

/** In the bench nothing goes wrong. */
const log: Log = {
  info: () => undefined,
  warn: (message) => {
    throw new Error(message);
  },
  error: (message, cause) => {
    throw new Error(message, { cause });
  },
};

/** What the app has to do with its history, on the files in a folder. */
export function appOnFiles(folder: string): AppOnFiles {
  const now = Date.now();
  const history = historyFolder(path.join(folder, 'history'), log, () => now);
  const notices = new Notices();
  const eventLog = new EventLog(history, new Saving(notices, log), notices);
  const openCache = () =>
    openDocument({
      folder,
      name: 'history-totals',
      schema: totalsCacheSchema,
      upgrades: {},
      whenMissing: noTotalsCache,
      now,
      whenBad: 'forget',
    });
  const stamp = (month: string) => history.stamp(month);
  return { history, eventLog, totals: new DayTotals({ eventLog, stamp, openCache, log }) };
}
