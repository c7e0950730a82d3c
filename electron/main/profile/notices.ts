import type { Notice } from '../../../shared/view.ts';
import type { ZoneUsed } from '../../../shared/zone-choice.ts';
import type { Document } from '../ports.ts';

type NoticeContent = Notice extends infer Each ? (Each extends Notice ? Omit<Each, 'id'> : never) : never;

/** What the person must be told until they dismiss it or the cause is gone. */
export class Notices {
  #notices: readonly Notice[] = [];
  #count = 0;
  /** The stand-in for an unknown time zone that was told last. */
  #toldZone = '';

  get all(): readonly Notice[] {
    return this.#notices;
  }

  add(content: NoticeContent): void {
    if (
      this.#notices.some((notice) => notice.kind === content.kind && subjectOf(notice) === subjectOf(content))
    )
      return;
    this.#count += 1;
    this.#notices = [...this.#notices, { ...content, id: String(this.#count) }];
  }

  /** A document has been opened: what of its file could not be read. */
  opened({ name, keptAs, leftOut, isUnread }: Omit<Document<unknown>, 'save'>): void {
    if (isUnread) this.add({ kind: 'fileUnread', file: name });
    if (keptAs === null) return;
    if (leftOut === null) this.add({ kind: 'fileSetAside', file: name, keptAs });
    else this.add({ kind: 'partLeftOut', file: name, keptAs, ...leftOut });
  }

  /** False when there was no such notice. */
  dismiss(id: string): boolean {
    return this.#keep((notice) => notice.id !== id);
  }

  /** The file has been written after all. */
  saved(file: string): void {
    this.#keep((notice) => notice.kind !== 'notSaved' || notice.file !== file);
  }

  /** The file can be read now. */
  read(file: string): void {
    this.#keep((notice) => notice.kind !== 'fileUnread' || notice.file !== file);
  }

  /** The month, or the whole history, can be read now. */
  historyRead(file: string): void {
    this.#keep((notice) => notice.kind !== 'historyUnread' || notice.file !== file);
  }

  /** What was kept of the file has been deleted. */
  deletedKept(file: string): void {
    this.#keep((notice) => notice.kind !== 'fileSetAside' || notice.file !== file);
  }

  /** The start at login has been changed after all. */
  loginChanged(): void {
    this.#keep(({ kind }) => kind !== 'startAtLogin');
  }

  /** Tells of a time zone that stands in for one that the app does not know. A dismissed notice returns only with another zone. */
  followTimeZone({ timeZone: used, unknown }: ZoneUsed): void {
    const told = unknown === null ? '' : `${used} ${unknown}`;
    if (told === this.#toldZone) return;
    this.#toldZone = told;
    this.#keep(({ kind }) => kind !== 'timeZone');
    if (unknown !== null) this.add({ kind: 'timeZone', unknown, used });
  }

  /** Removes what this window said about coming back, now that it is closed. The main window speaks for the app too. */
  dismissCameBack(name: 'main' | 'player'): void {
    const subjects = name === 'main' ? ['app', 'main'] : [name];
    this.#keep((notice) => notice.kind !== 'cameBack' || !subjects.includes(notice.what));
  }

  #keep(stays: (notice: Notice) => boolean): boolean {
    const before = this.#notices.length;
    this.#notices = this.#notices.filter(stays);
    return this.#notices.length < before;
  }
}

/** What the notice is about. */
function subjectOf(content: NoticeContent): string {
  if (content.kind === 'timeZone') return content.used;
  return content.kind === 'cameBack' ? content.what : content.file;
}
