import type { Answer, Nudge, WindowViews } from '../../shared/view.ts';
import type { HistoryEvent } from '../../shared/history/events.ts';
import type { Instant } from '../../shared/time.ts';
import type { Page } from '../../shared/ipc.ts';
import type { LeftOut } from '../../shared/settings/settings-file.ts';
import type { ZoneUsed } from '../../shared/zone-choice.ts';

/*
 * The interfaces between the app and the outside, each named after what the app needs. Adapters implement them, `compose.ts`
 * connects the two, and unit tests use honest fakes.
 */

/** Stops a subscription or a timer. */
export type Stop = () => void;

export interface Clock {
  now(): Instant;
  /** Milliseconds of app time since an arbitrary moment. It counts on during sleep and ignores changes of the clock. */
  monotonic(): number;
  /** The time zone as it was last read. */
  zone(): ZoneUsed;
  /** Reads the time zone again, because the computer may have moved to another one. */
  refreshTimeZone(): void;
  /** Seconds of app time that pass in a real second: 1, except in tests of an unpackaged build. */
  readonly rate: number;
  /** Calls back once, at the instant or a little later. */
  wakeAt(instant: Instant, callback: () => void): Stop;
}

/** A file that holds one document, read once and kept in memory. */
export interface Document<Value> {
  /** The file's name without its folder, for messages to the person. */
  readonly name: string;
  readonly value: Value;
  /** The name that an unreadable file was given when this run set it aside; `null` if the file could be read. */
  readonly keptAs: string | null;
  /** What had to be left out to read the rest of a file that was set aside; `null` if nothing of it could be used. */
  readonly leftOut: LeftOut | null;
  /** The disk does not let the file be read. Saves leave it alone, until `readAgain` gives true. */
  readonly isUnread: boolean;
  /** Whether the file was missing when it was opened. */
  readonly isNew: boolean;
  /** Replaces the document. The value in memory changes even if the write fails. @throws when the disk refuses the write. */
  save(value: Value): void;
  /** True when a file that could not be read can be now; `value` is what was in it, with what was changed meanwhile. */
  readAgain(): boolean;
  /** The next save replaces the file even if it could never be read. */
  writeOverUnread(): void;
  /** Deletes the unreadable files of this name that were set aside. @throws when the disk refuses it. */
  deleteKept(): void;
}

/** A month of the history. */
export interface HistoryMonth {
  /** The events that this version understands, in the order in which they were recorded. */
  readonly events: readonly HistoryEvent[];
  /** The valid lines verbatim, in the order of the file, including those that a later version of the app wrote. */
  readonly lines: readonly string[];
  /** How many bad lines this read moved out of the file, and the name of the file that keeps them. */
  readonly setAside: { readonly lines: number; readonly keptAs: string } | null;
  /** How many bad lines are still in the file because the disk refused the repair; 1 for a file that cannot be read at all. */
  readonly unreadable: number;
  /** The disk does not let the file be read, so nobody knows what is in it. */
  readonly isUnread: boolean;
}

/** The append-only history, one file for each local month, `2026-03`. Reading never throws, and repairs damaged files. */
export interface HistoryLog {
  readonly name: string;
  /** The months that have a file, oldest first; `null` when the folder cannot be read. */
  months(): string[] | null;
  read(month: string): HistoryMonth;
  /** Changes whenever the month's file changes; `null` when there is no file. */
  stamp(month: string): string | null;
  /** The highest sequence number of all months; 0 when there are no events, `null` while the newest month cannot be read. */
  lastSequence(): number | null;
  /** Writes the event to the disk before it returns. @throws when the disk refuses it; then no part of the line remains. */
  append(event: HistoryEvent): void;
  /** Replaces the whole history by these lines of each month. @throws when the disk refuses it; then the old history stays. */
  replace(months: ReadonlyMap<string, readonly string[]>): void;
}

/** The system's file dialogs. They do not block the app. They return a path, or `null` when the person cancels. */
export interface FileDialogs {
  /** The extension of the suggested name decides which kind of file the dialog offers. */
  chooseTarget(suggestedName: string): Promise<string | null>;
  chooseSource(): Promise<string | null>;
}

/** Reads and writes backup files. A path without a folder names a file in the app's data folder. */
export interface BackupFiles {
  /** The names of the files in the app's data folder. @throws when the disk refuses it. */
  names(): readonly string[];
  /** `null` when the file is not valid text. @throws when the disk refuses it. */
  read(path: string): string | null;
  /** The size in bytes. @throws when the disk refuses it. */
  size(path: string): number;
  /** The first `length` bytes as text; `null` when the file cannot be read. */
  head(path: string, length: number): string | null;
  /** Writes the whole file or nothing. Only this user can read it. @throws when the disk refuses it. */
  write(path: string, text: string): void;
  /** Renames a file, and replaces one that already has the new name. @throws when the disk refuses it. */
  rename(from: string, to: string): void;
  /** Deletes a file. @throws when the disk refuses it, but not when there is no such file. */
  remove(path: string): void;
}

/** One way of showing a nudge. */
export interface DisplayMethod {
  readonly name: string;
  /** Rejects within a bounded time when the nudge could not be shown; never blocks. */
  show(nudge: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<void>;
  /** Removes the nudge from the screen, if it is still there and this method can remove it. */
  withdraw(): Promise<void>;
}

export const TRAY_ICONS = ['counting', 'due', 'quiet', 'paused', 'offHours'] as const;
export type TrayIcon = (typeof TRAY_ICONS)[number];

export interface TrayItem {
  readonly label: string;
  /** An item without one only informs. */
  readonly click?: () => void;
  /** Makes this a radio item, and says whether it is the selected one. */
  readonly checked?: boolean;
  readonly submenu?: readonly TrayLine[];
}
export type TrayLine = TrayItem | 'separator';

export interface TrayContent {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly menu: readonly TrayLine[];
}

export interface TrayPort {
  show(content: TrayContent): void;
}

/** The person places the main window and the player; the nudge always appears in a corner of the screen. */
export const WINDOW_NAMES = ['main', 'player', 'nudge'] as const;
export type WindowName = (typeof WINDOW_NAMES)[number];
export type PlacedWindow = Exclude<WindowName, 'nudge'>;

/** The bounds of a window in device-independent pixels. The position is `null` where the desktop does not tell it to apps. */
export interface Place {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  /** The window fills its screen; the other values are the bounds that it returns to. */
  readonly maximized: boolean;
}

/** Builds the view of a window. */
export type ViewFor = <Name extends WindowName>(name: Name) => WindowViews[Name];

export interface WindowsPort {
  /** Opens the window, or brings it to the front. Without `page` it keeps its current page. */
  open(name: PlacedWindow, page?: Page): void;
  /** Opens the window without taking the keyboard focus. Without `page` it shows its last page. */
  openQuietly(name: PlacedWindow, page?: Page): void;
  /** Loads the corner window and shows it without taking the keyboard focus. Rejects when that takes too long. */
  showCorner(): Promise<void>;
  /** Call it when the page of the corner window is drawn, with its height in pixels. */
  cornerIsDrawn(height: number): void;
  close(name: WindowName): void;
  /** Sends every open window its own view. */
  publish(viewFor: ViewFor): void;
}

/** Milliseconds since the last input by keyboard or mouse; `null` when the computer does not tell. */
export type IdleTime = () => number | null;

/** Receives what the computer reports about itself and the person at it. The same report may arrive twice. */
export interface PresenceListener {
  /** The computer is about to sleep. */
  readonly onSuspend: () => void;
  /** It is awake again. */
  readonly onResume: () => void;
  readonly onLock: () => void;
  readonly onUnlock: () => void;
  /** The computer has another time zone now. */
  readonly onTimeZone: () => void;
  /** Whether do-not-disturb is on; `null`: the desktop does not tell, or no longer does. */
  readonly onDoNotDisturb: (on: boolean | null) => void;
}

/** The entry that starts the app at login. */
export interface Autostart {
  /** The name of the entry, for messages to the person. */
  readonly name: string;
  /** `off`: somebody switched it off outside the app. `unset`: there is no entry. */
  state(): 'on' | 'off' | 'unset';
  /** Does nothing when the entry has that state already. @throws when the computer refuses it. */
  set(on: boolean): void;
}

/** Shortcuts that reach the app whichever window has the keyboard focus. */
export interface GlobalShortcuts {
  /** Registers the keys for this app alone. Returns why it cannot, or `null`. */
  take(accelerator: string, onPress: () => void): 'malformed' | 'taken' | null;
  /** Whether this is a valid accelerator. */
  knows(accelerator: string): boolean;
  releaseAll(): void;
}

/** The theme of all windows and of the system's dialogs. */
export interface ThemePort {
  show(theme: 'system' | 'light' | 'dark'): void;
}

/** The services that a desktop offers. `null`: unknown. */
export interface DesktopServices {
  readonly trayHost: boolean | null;
  readonly notificationService: { readonly name: string; readonly capabilities: readonly string[] } | null;
}

/** The environment that the app runs in, without personal data: no names, no paths. `null`: unknown. */
export interface ComputerFacts extends DesktopServices {
  /** Each part of the runtime with its version: `Electron 33.4.11`. */
  readonly runtime: readonly string[];
  readonly packaging: string;
  /** Operating system, its version and the processor architecture. */
  readonly system: string;
  readonly desktop: string | null;
  readonly displayServer: string | null;
}

/** The parts of the computer that the settings change and that the Settings page shows. */
export interface ComputerPorts {
  readonly autostart: Autostart;
  readonly shortcuts: GlobalShortcuts;
  readonly theme: ThemePort;
  readonly facts: () => Promise<ComputerFacts>;
  /** Opens the log file in another program; false when no program can open it. */
  readonly openLog: () => Promise<boolean>;
  /** Display methods for test notifications, separate from those of nudges. */
  readonly testMethods: readonly DisplayMethod[];
}

/** Facts about the app itself, and the clipboard. */
export interface AboutApp {
  /** The folders of this user's files. */
  readonly folders: { readonly config: string; readonly data: string; readonly state: string };
  /** The licence texts of the bundled software. Rejects when they cannot be read. */
  readonly licences: () => Promise<string>;
  /** Copies a text to the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}
