import type { AppView } from '../../shared/view.ts';
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
  /** Replaces the document. In memory it always holds. @throws when the disk refuses it. */
  save(value: Value): void;
}

/** The append-only history. */
export interface HistoryLog {
  readonly name: string;
  /** The readable events of the day that `now` is in, as found on disk. */
  eventsOfDay(now: Instant, timeZone: string): HistoryEvent[];
  /** On the disk when it returns. @throws when the disk refuses it; nothing is half written then. */
  append(event: HistoryEvent): void;
}

export const ANSWERS = ['start', 'snooze', 'skip', 'water', 'switched'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A nudge as a display method shows it. */
export interface Nudge {
  readonly title: string;
  /** Buttons, where the method has them. */
  readonly buttons: readonly { readonly answer: Answer; readonly label: string }[];
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

export type WindowName = 'main' | 'player';

export interface WindowsPort {
  /** Opens the window, or brings it to the front. */
  open(name: WindowName, page?: Page): void;
  close(name: WindowName): void;
  /** Gives the view to every open window; it is made only if there is one. */
  publish(view: () => AppView): void;
}

/** Milliseconds since keyboard or mouse were last used; `null` when nobody can tell. */
export type IdleTime = () => number | null;

/** Hears what becomes of the computer. It may be told the same thing twice. */
export interface PresenceListener {
  /** The computer is about to sleep. */
  readonly onSuspend: () => void;
  /** It is awake again. */
  readonly onResume: () => void;
  readonly onLock: () => void;
  readonly onUnlock: () => void;
  /** Somebody has chosen another time zone. */
  readonly onTimeZone: () => void;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}
