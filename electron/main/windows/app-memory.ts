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

/** A later version may have a page that this one does not know. */
const pageSchema = z.enum(PAGES).catch(PAGES[0]);

/** What the app remembers of itself. */
export const appRecordSchema = z.strictObject({
  version: z.literal(1),
  firstRunDone: z.boolean(),
  places: z.strictObject({ main: placeSchema.nullable(), player: placeSchema.nullable() }),
  /** The app runs, or was cut off: in which login of the person, and the page that the main window shows if it is open. */
  run: z.strictObject({ login: z.string().nullable(), page: pageSchema.nullable() }).nullable(),
  /** When it last came back after it had been cut off. */
  cameBackAt: z.number().nullable(),
});
export type AppRecord = z.infer<typeof appRecordSchema>;

/** `isKnown`: the person has used an earlier version, which remembered nothing of the kind. */
export function newAppRecord(isKnown: boolean): AppRecord {
  return {
    version: 1,
    firstRunDone: isKnown,
    places: { main: null, player: null },
    run: null,
    cameBackAt: null,
  };
}

/** How the run before this one was cut off. */
export interface CutOff {
  /** It was the app itself: the person is still logged in as they were then. Otherwise the computer may have gone off. */
  readonly byItself: boolean;
  /** What the main window showed; `null` when it was not open. */
  readonly page: Page | null;
  /** Within a minute for the second time, so that coming back may be what cuts it off. */
  readonly again: boolean;
}

export interface Beginning {
  /** The app has never run here. */
  readonly isFirst: boolean;
  readonly cutOff: CutOff | null;
}

/**
 * Keeps what the app remembers of itself: whether its first run is over, where its windows stood, and, for as long as it
 * runs, what it would have to come back to. A run that is not ended in the record has been cut off.
 */
export class AppMemory {
  readonly #document: Document<AppRecord>;
  readonly #saving: Saving;
  #hasEnded = false;

  constructor(document: Document<AppRecord>, saving: Saving, notices: Notices) {
    this.#document = document;
    this.#saving = saving;
    const { name, keptAs } = document;
    if (keptAs !== null) notices.add({ kind: 'fileSetAside', file: name, keptAs });
  }

  get isFirstRun(): boolean {
    return !this.#document.value.firstRunDone;
  }

  /** False when it was over already. */
  finishFirstRun(): boolean {
    if (!this.isFirstRun) return false;
    this.#change({ firstRunDone: true });
    return true;
  }

  placeOf(name: PlacedWindow): Place | null {
    return this.#document.value.places[name];
  }

  windowPlaced(name: PlacedWindow, place: Place): void {
    this.#change({ places: { ...this.#document.value.places, [name]: place } });
  }

  /** The page that the main window shows; `null` when it is closed. */
  pageShown(page: Page | null): void {
    const { run } = this.#document.value;
    // Windows close after the end too.
    if (this.#hasEnded || run === null || run.page === page) return;
    this.#change({ run: { ...run, page } });
  }

  /** A run begins, in a login of the person that has this name, or `null` if it has none. Tells how the last one ended. */
  begin(login: string | null, now: Instant): Beginning {
    const { run, cameBackAt } = this.#document.value;
    const isFirst = this.#document.isNew && this.isFirstRun;
    this.#change({ run: { login, page: null }, ...(run === null ? {} : { cameBackAt: now }) });
    if (run === null) return { isFirst, cutOff: null };
    const byItself = run.login !== null && run.login === login;
    const again = cameBackAt !== null && Math.abs(now - cameBackAt) < MINUTE;
    return { isFirst, cutOff: { byItself, page: run.page, again } };
  }

  /** The app ends as it should. */
  end(): void {
    this.#hasEnded = true;
    this.#change({ run: null });
  }

  #change(changes: Partial<AppRecord>): void {
    const next = { ...this.#document.value, ...changes };
    this.#saving.write(this.#document.name, () => this.#document.save(next));
  }
}
