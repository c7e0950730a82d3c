import path from 'node:path';

/** A file that the build puts beside main. */
export function besideMain(...parts: string[]): string {
  return path.join(import.meta.dirname, '..', ...parts);
}

/** The path where other programs can read the file: the package has a copy outside of its archive (`asarUnpack`). */
export function outsideArchive(file: string): string {
  return file.replace(/\bapp\.asar(?=[/\\])/, 'app.asar.unpacked');
}
