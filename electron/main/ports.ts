import type { Answer, Nudge, WindowViews } from '../../shared/view.ts';
import type { HistoryEvent } from '../../shared/history/events.ts';
import type { Instant } from '../../shared/time.ts';
import type { Page } from '../../shared/ipc.ts';

/*
 * What the app needs from the outside, named by the need. Adapters implement these, `compose.ts` joins the two, and unit
 * tests use honest fakes in their place.
 */

/** Ends what a subscription or a timer began. */
export type Stop = () => void;

export interface Clock {
  now(): Instant;
  /** Milliseconds of the app's time since some moment. They pass in sleep too, whatever the clock is set to. */
  monotonic(): number;
  /** IANA name of the zone that the computer was in when it was last looked at. */
  timeZone(): string;
  /** Looks at the zone again: the computer may have been carried to another one. */
  refreshTimeZone(): void;
  /** Seconds of the app's time in a second: 1, but for tests of an unpackaged build. */
  readonly rate: number;
  /** Calls back once, at the instant or a little later. */
  wakeAt(instant: Instant, callback: () => void): Stop;
}

/** A file that holds one document, read once and kept in memory. */
export interface Document<Value> {
  /** For the person: the file's name without its folder. */
  readonly name: string;
  readonly value: Value;
  /** The name under which an unreadable file was kept, if this run found one. */
  readonly keptAs: string | null;
  /** There was no such file when it was opened. */
  readonly isNew: boolean;
  /** Replaces the document. In memory it always holds. @throws when the disk refuses it. */
  save(value: Value): void;
  /** Deletes what was kept of files of this name that could not be read. @throws when the disk refuses it. */
  deleteKept(): void;
}

/** A month of the history. */
export interface HistoryMonth {
  /** What this version understands, in the order in which it was recorded. */
  readonly events: readonly HistoryEvent[];
  /** The good lines as they stand, in the order of the file, among them those that a later version of the app wrote. */
  readonly lines: readonly string[];
  /** Bad lines that were taken out of the file just now, and the name of the file beside that keeps them. */
  readonly setAside: { readonly lines: number; readonly keptAs: string } | null;
  /** Bad lines that are still in the file, as the disk did not let it be mended; 1 for a file that cannot be read at all. */
  readonly unreadable: number;
}

/** The append-only history, by months of the person's own calendar, `2026-03`. Reading never throws, and mends what is damaged. */
export interface HistoryLog {
  readonly name: string;
  /** The months that there is a file for, oldest first; `null` when the disk does not tell. */
  months(): string[] | null;
  read(month: string): HistoryMonth;
  /** Differs as soon as the month's file does; `null` when there is none. */
  stamp(month: string): string | null;
  /** The highest sequence number of all months; 0 when there is none. */
  lastSequence(): number;
  /** On the disk when it returns. @throws when the disk refuses it; nothing is half written then. */
  append(event: HistoryEvent): void;
  /** Puts these lines of months in the place of everything. @throws when the disk refuses it; then the old history stands. */
  replace(months: ReadonlyMap<string, readonly string[]>): void;
}

/** Dialogs of the system, during which the app goes on. They give a path, or `null` when the person thinks better of it. */
export interface FileDialogs {
  /** The ending of the name tells what kind of file it will be. */
  chooseTarget(suggestedName: string): Promise<string | null>;
  chooseSource(): Promise<string | null>;
}

/** Where backups are kept. A path without a folder is a file of the app's own data folder. */
export interface BackupFiles {
  /** The files of the app's own data folder. @throws when the disk refuses it. */
  names(): readonly string[];
  /** `null` when the bytes are no text. @throws when the disk refuses it. */
  read(path: string): string | null;
  /** In bytes. @throws when the disk refuses it. */
  size(path: string): number;
  /** The first bytes of a file as text; `null` when there is none to read. */
  head(path: string, length: number): string | null;
  /** Writes it whole or not at all, for this person's eyes only. @throws when the disk refuses it. */
  write(path: string, text: string): void;
  /** Gives a file another name, in the place of one that has it. @throws when the disk refuses it. */
  rename(from: string, to: string): void;
  /** @throws when the disk refuses it; not when there is no such file. */
  remove(path: string): void;
}

/** One way of showing a nudge. */
export interface DisplayMethod {
  readonly name: string;
  /** @throws when it could not be shown, in good time; never blocks. */
  show(nudge: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<void>;
  /** Takes the nudge off the screen, if it is still there and can be. */
  withdraw(): Promise<void>;
}

export const TRAY_ICONS = ['counting', 'due', 'quiet', 'paused', 'offHours'] as const;
export type TrayIcon = (typeof TRAY_ICONS)[number];

export interface TrayItem {
  readonly label: string;
  /** Without one the line only informs. */
  readonly click?: () => void;
  /** One of several of which one holds; without it the line is a plain one. */
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

/** Of main and player the person chooses the place; the nudge stands in a corner of the screen. */
export const WINDOW_NAMES = ['main', 'player', 'nudge'] as const;
export type WindowName = (typeof WINDOW_NAMES)[number];
export type PlacedWindow = Exclude<WindowName, 'nudge'>;

/** Where a window stands, in pixels before any scaling of the screen; the position is `null` where no app is told of it. */
export interface Place {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  /** It fills its screen; the other values are those to which it goes back. */
  readonly maximized: boolean;
}

/** Makes the view of a window. */
export type ViewFor = <Name extends WindowName>(name: Name) => WindowViews[Name];

export interface WindowsPort {
  /** Opens the window, or brings it to the front; without a page it stays at the one that it shows. */
  open(name: PlacedWindow, page?: Page): void;
  /** Opens the window without taking the keyboard from whatever the person works with; at the page that it last showed. */
  openQuietly(name: PlacedWindow, page?: Page): void;
  /** Loads the corner window and shows it without taking the keyboard. @throws when it is not on the screen in good time. */
  showCorner(): Promise<void>;
  /** The page of the corner window is drawn, so many pixels high. */
  cornerIsDrawn(height: number): void;
  close(name: WindowName): void;
  /** Sends every open window its own view. */
  publish(viewFor: ViewFor): void;
}

/** Milliseconds since keyboard or mouse were last used; `null` when nobody can tell. */
export type IdleTime = () => number | null;

/** Hears what becomes of the computer and of the person at it. It may be told the same thing twice. */
export interface PresenceListener {
  /** The computer is about to sleep. */
  readonly onSuspend: () => void;
  /** It is awake again. */
  readonly onResume: () => void;
  readonly onLock: () => void;
  readonly onUnlock: () => void;
  /** Somebody has chosen another time zone. */
  readonly onTimeZone: () => void;
  /** Whether the person wants not to be disturbed; `null`: the desktop does not tell, or not any more. */
  readonly onDoNotDisturb: (on: boolean | null) => void;
}

/** What starts at login. */
export interface Autostart {
  /** For the person: how it is called where the computer keeps it. */
  readonly name: string;
  /** `off`: switched off outside of the app. `unset`: there is nothing of it. */
  state(): 'on' | 'off' | 'unset';
  /** What is so already is left alone. @throws when the computer refuses it. */
  set(on: boolean): void;
}

/** Keys that reach the app whichever window has the keyboard. */
export interface GlobalShortcuts {
  /** Takes the keys from all other apps; gives why it cannot. */
  take(accelerator: string, onPress: () => void): 'malformed' | 'taken' | null;
  /** Whether these are keys at all. */
  knows(accelerator: string): boolean;
  releaseAll(): void;
}

/** How all windows look, and the dialogs of the system with them. */
export interface ThemePort {
  show(theme: 'system' | 'light' | 'dark'): void;
}

/** What a desktop tells of itself. `null`: nobody can tell. */
export interface DesktopServices {
  readonly trayHost: boolean | null;
  readonly notificationService: { readonly name: string; readonly capabilities: readonly string[] } | null;
}

/** What the app stands on, without anything of the person: no names, no paths. `null`: nobody can tell. */
export interface ComputerFacts extends DesktopServices {
  /** Each part of the runtime with its version: `Electron 33.4.11`. */
  readonly runtime: readonly string[];
  readonly packaging: string;
  /** Operating system with version and kind of processor. */
  readonly system: string;
  readonly desktop: string | null;
  readonly displayServer: string | null;
}

/** What of the computer is reached by settings and by the page that shows them. */
export interface ComputerPorts {
  readonly autostart: Autostart;
  readonly shortcuts: GlobalShortcuts;
  readonly theme: ThemePort;
  readonly facts: () => Promise<ComputerFacts>;
  /** Shows the log file in another program; false when there is none for it. */
  readonly openLog: () => Promise<boolean>;
  /** Display methods of their own, for tests. */
  readonly testMethods: readonly DisplayMethod[];
}

/** What there is to tell of the app itself. */
export interface AboutApp {
  /** Where this person's files lie. */
  readonly folders: { readonly config: string; readonly data: string; readonly state: string };
  /** The licences of what is built in. @throws when they cannot be read. */
  readonly licences: () => Promise<string>;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}
