import type { Translations } from '../../../shared/i18n/translator.ts';
import type { TotalsCache } from '../history/day-totals.ts';
import type {
  AboutApp,
  BackupFiles,
  Clock,
  ComputerPorts,
  DisplayMethod,
  Document,
  FileDialogs,
  HistoryLog,
  IdleTime,
  Log,
  TrayPort,
  WindowsPort,
} from '../ports.ts';
import type { ProfileFiles } from '../profile/profile.ts';
import type { AppRecord } from '../windows/app-memory.ts';

/** All that the app needs from the outside. */
export interface UnknotPorts {
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly files: ProfileFiles;
  readonly appRecord: Document<AppRecord>;
  readonly history: HistoryLog;
  readonly openTotalsCache: () => Document<TotalsCache>;
  readonly fileDialogs: FileDialogs;
  readonly backupFiles: BackupFiles;
  /** Ways to show a notification of the system, in the order in which they are tried. */
  readonly displayMethods: readonly DisplayMethod[];
  readonly tray: TrayPort;
  readonly windows: WindowsPort;
  readonly log: Log;
  readonly computer: ComputerPorts;
  readonly about: AboutApp;
  readonly translations: Translations;
  readonly systemLanguage: string;
  readonly version: string;
  /** Names the person's present login; `null` where it has no name. */
  readonly login: string | null;
  /** An id that nothing has yet. */
  readonly newId: () => string;
  readonly quit: () => void;
  /** Is called with the reason line whenever that changes. */
  readonly onReason: (line: string) => void;
}
