import * as z from 'zod';
import { PAGES } from '../../../shared/ipc.ts';
import type { Page } from '../../../shared/ipc.ts';
import { MINUTE } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Notices } from '../profile/notices.ts';
import type { Document, Place, PlacedWindow } from '../ports.ts';
import type { Saving } from '../profile/saving.ts';

const coordinate = z.int().min(-100_000).max(100_000);
const length = z.int().min(1).max(100_000);

/** The fields of `Place`. */
const placeSchema = z.strictObject({
  x: coordinate.nullable(),
  y: coordinate.nullable(),
  width: length,
  height: length,
  maximized: z.boolean(),
});

/** A later version may have saved a page that this version does not know. */
const pageSchema = z.enum(PAGES).catch(PAGES[0]);

/** What the app remembers about itself between runs. */
export const appRecordSchema = z.strictObject({
  version: z.literal(1),
  firstRunDone: z.boolean(),
  places: z.strictObject({ main: placeSchema.nullable(), player: placeSchema.nullable() }),
  /** Set while the app runs and left behind by a crash: the person's login, and the page of the main window if that is open. */
  run: z.strictObject({ login: z.string().nullable(), page: pageSchema.nullable() }).nullable(),
  /** When the app last restarted after a crash. */
  cameBackAt: z.number().nullable(),
});
export type AppRecord = z.infer<typeof appRecordSchema>;

/** `isKnown`: the person has used an earlier version of the app, which had no such record. */
export function newAppRecord(isKnown: boolean): AppRecord {
  return {
    version: 1,
    firstRunDone: isKnown,
    places: { main: null, player: null },
    run: null,
    cameBackAt: null,
  };
}

/** What is known about a previous run that did not record its end. */
export interface Crash {
  /** The login is still the same, so the app itself must have crashed. Otherwise the computer may have been switched off. */
  readonly appCrashed: boolean;
  /** The page of the main window; `null` when it was closed. */
  readonly page: Page | null;
  /** It is the second crash within a minute, so restoring the windows may be the cause. */
  readonly again: boolean;
}

export interface Beginning {
  /** Whether the app has never run here. */
  readonly isFirst: boolean;
  readonly crash: Crash | null;
}

/**
 * Keeps what the app remembers about itself: whether its first run is over, where its windows were, and, while it runs, what
 * to reopen after a crash. A run whose end is not in the record has crashed.
 */
export class AppMemory {
  readonly #document: Document<AppRecord>;
  readonly #saving: Saving;
  readonly #notices: Notices;
  #hasEnded = false;

  constructor(document: Document<AppRecord>, saving: Saving, notices: Notices) {
    this.#document = document;
    this.#saving = saving;
    this.#notices = notices;
    notices.opened(document);
  }

  /** Tries again to read a file that could not be read. */
  readAgain(): void {
    if (!this.#document.readAgain()) return;
    this.#notices.read(this.#document.name);
    this.#notices.opened(this.#document);
    this.#change({});
  }

  get isFirstRun(): boolean {
    return !this.#document.value.firstRunDone;
  }

  /** False when the first run was finished already. */
  finishFirstRun(): boolean {
    if (!this.isFirstRun) return false;
    this.#change({ firstRunDone: true });
    return true;
  }

  placeOf(name: PlacedWindow): Place | null {
    return this.#document.value.places[name];
  }

  rememberPlace(name: PlacedWindow, place: Place): void {
    this.#change({ places: { ...this.#document.value.places, [name]: place } });
  }

  /** Remembers the page of the main window; `null` when it is closed. */
  rememberPage(page: Page | null): void {
    const { run } = this.#document.value;
    // Windows also close after the end, and that is not a change of page.
    if (this.#hasEnded || run === null || run.page === page) return;
    this.#change({ run: { ...run, page } });
  }

  /** Records that a run begins in this login (`null` if it has no name), and returns how the previous run ended. */
  begin(login: string | null, now: Instant): Beginning {
    const { run, cameBackAt } = this.#document.value;
    const isFirst = this.#document.isNew && this.isFirstRun;
    this.#change({ run: { login, page: null }, ...(run === null ? {} : { cameBackAt: now }) });
    if (run === null) return { isFirst, crash: null };
    const appCrashed = run.login !== null && run.login === login;
    const again = cameBackAt !== null && Math.abs(now - cameBackAt) < MINUTE;
    return { isFirst, crash: { appCrashed, page: run.page, again } };
  }

  /** Records that the app quits normally. */
  end(): void {
    this.#hasEnded = true;
    this.#change({ run: null });
  }

  #change(changes: Partial<AppRecord>): void {
    const next = { ...this.#document.value, ...changes };
    this.#saving.write(this.#document.name, () => this.#document.save(next));
  }
}
