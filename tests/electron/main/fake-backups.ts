import type { FileDialogs, BackupFiles } from '../../../electron/main/ports.ts';

/** A person who answers the dialogs as they are told to, and the files that they choose among. */
export class FakeBackups implements FileDialogs, BackupFiles {
  readonly files = new Map<string, string>();
  /** What the person chooses next; `null`: they think better of it. */
  chosen: string | null = null;
  /** The names that were suggested. */
  readonly suggested: string[] = [];
  /** The code of the error with which each write fails. */
  refuses: string | null = null;
  /** Sizes that files claim to have, in bytes. */
  readonly sizes = new Map<string, number>();

  async chooseTarget(suggestedName: string): Promise<string | null> {
    this.suggested.push(suggestedName);
    return this.chosen;
  }

  async chooseSource(): Promise<string | null> {
    return this.chosen;
  }

  /** Those without a folder lie in the app's own. */
  names(): readonly string[] {
    return [...this.files.keys()].filter((path) => !path.startsWith('/'));
  }

  read(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw failure('ENOENT', path);
    return text;
  }

  size(path: string): number {
    return this.sizes.get(path) ?? this.read(path).length;
  }

  head(path: string, length: number): string | null {
    return this.files.get(path)?.slice(0, length) ?? null;
  }

  write(path: string, text: string): void {
    if (this.refuses !== null) throw failure(this.refuses, path);
    this.files.set(path, text);
  }

  rename(from: string, to: string): void {
    this.files.set(to, this.read(from));
    this.files.delete(from);
  }

  remove(path: string): void {
    this.files.delete(path);
  }
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
