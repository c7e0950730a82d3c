import path from 'node:path';

/** What the build puts beside main. */
export function besideMain(...parts: string[]): string {
  return path.join(import.meta.dirname, '..', ...parts);
}

/** The same file where other programs can read it: the package keeps a copy beside its archive (`asarUnpack`). */
export function outsideArchive(file: string): string {
  return file.replace(/\bapp\.asar(?=[/\\])/, 'app.asar.unpacked');
}
