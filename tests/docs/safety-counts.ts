import { readFileSync } from 'node:fs';

/** How many states `docs/safety.md` says that the tests go through: the number beside this name in its table. */
export function countInDocs(name: string): number | null {
  const rows = readFileSync('docs/safety.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const count = rows.find(([, what]) => what === name)?.[2];
  return count === undefined ? null : Number(count.replaceAll(',', ''));
}
