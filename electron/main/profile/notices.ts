import type { Notice } from '../../../shared/view.ts';

type NoticeContent = Notice extends infer Each ? (Each extends Notice ? Omit<Each, 'id'> : never) : never;

/** What the person must be told, until they have dismissed it or it has mended itself. */
export class Notices {
  #notices: readonly Notice[] = [];
  #count = 0;

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

  /** False when there was no such notice. */
  dismiss(id: string): boolean {
    return this.#keep((notice) => notice.id !== id);
  }

  /** The file could be written after all. */
  saved(file: string): void {
    this.#keep((notice) => notice.kind !== 'notSaved' || notice.file !== file);
  }

  /** What was kept of the file has been deleted. */
  deletedKept(file: string): void {
    this.#keep((notice) => notice.kind !== 'fileSetAside' || notice.file !== file);
  }

  /** What starts at login could be changed after all. */
  loginChanged(): void {
    this.#keep(({ kind }) => kind !== 'startAtLogin');
  }

  /** The window that says that it came back is closed. That the app did, the main window says. */
  saidThatBack(name: 'main' | 'player'): void {
    const said = name === 'main' ? ['app', 'main'] : [name];
    this.#keep((notice) => notice.kind !== 'cameBack' || !said.includes(notice.what));
  }

  #keep(stays: (notice: Notice) => boolean): boolean {
    const before = this.#notices.length;
    this.#notices = this.#notices.filter(stays);
    return this.#notices.length < before;
  }
}

/** What the notice is about. */
function subjectOf(content: NoticeContent): string {
  return content.kind === 'cameBack' ? content.what : content.file;
}
