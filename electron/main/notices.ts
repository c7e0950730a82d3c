import type { Notice } from '../../shared/view.ts';

type NoticeContent = Notice extends infer Each ? (Each extends Notice ? Omit<Each, 'id'> : never) : never;

/** What the person must be told, until they have dismissed it or it has mended itself. */
export class Notices {
  #notices: readonly Notice[] = [];
  #count = 0;

  get all(): readonly Notice[] {
    return this.#notices;
  }

  add(content: NoticeContent): void {
    if (this.#notices.some((notice) => notice.kind === content.kind && notice.file === content.file)) return;
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

  #keep(stays: (notice: Notice) => boolean): boolean {
    const before = this.#notices.length;
    this.#notices = this.#notices.filter(stays);
    return this.#notices.length < before;
  }
}
