/** A file that is shipped; its path is below the app's own root, such as `out/main/index.js`. */
export interface ShippedFile {
  readonly path: string;
  readonly bytes: number;
}

/** The size of the package by part. */
export interface ShippedSize {
  /** Largest first. */
  readonly parts: readonly { readonly name: string; readonly bytes: number }[];
  readonly bytes: number;
  /** Without node-notifier's helper programs, which cannot be made smaller. */
  readonly ownBytes: number;
}

/** The limit in bytes, without Electron and without node-notifier's helper programs. */
export const MOST_OWN_BYTES = 2_000_000;

const HELPERS = 'node_modules/node-notifier/vendor/';

/** Adds files up by part: `main`, `preload`, `renderer` and `icons` of the built app, each package, and the rest by name. */
export function sumSize(files: readonly ShippedFile[]): ShippedSize {
  const sums = new Map<string, number>();
  for (const { path, bytes } of files) sums.set(partOf(path), (sums.get(partOf(path)) ?? 0) + bytes);
  const total = (some: readonly ShippedFile[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    parts: [...sums]
      .map(([name, bytes]) => ({ name, bytes }))
      .toSorted((one, other) => other.bytes - one.bytes),
    bytes: total(files),
    ownBytes: total(files.filter(({ path }) => !path.startsWith(HELPERS))),
  };
}

function partOf(path: string): string {
  if (path.startsWith(HELPERS)) return 'node-notifier helper programs';
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'out') return second;
  if (first !== 'node_modules') return first;
  return second.startsWith('@') ? `node_modules/${second}/${third}` : `node_modules/${second}`;
}

/** Formats the list: one part a line in kB, then the total and what the limit covers. */
export function describeSize({ parts, bytes, ownBytes }: ShippedSize): string {
  const line = (name: string, size: number) => `${kilobytes(size).padStart(9)}  ${name}`;
  return [
    ...parts.map((part) => line(part.name, part.bytes)),
    line('in all', bytes),
    line(`without helper programs (at most ${kilobytes(MOST_OWN_BYTES)})`, ownBytes),
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
