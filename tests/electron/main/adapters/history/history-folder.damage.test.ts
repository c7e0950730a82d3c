import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../../../../shared/history/line.ts';
import { withoutFlushing } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { damagedMonths } from './damaged-month.ts';
import type { DamagedMonth } from './damaged-month.ts';
import { Store, skipped } from './store.ts';

/*
 * Months damaged in every way we could think of, as real files: never a crash, no undamaged line lost, no byte lost.
 * `UNKNOT_DAMAGED_FILES=100000 npx vitest run tests/electron/main/adapters/history/history-folder.damage.test.ts` goes on for as many, from a new
 * seed that it prints; `UNKNOT_DAMAGE_SEED` goes back to a seed.
 */

const USUAL_SEED = 20_260_306;
const { UNKNOT_DAMAGED_FILES, UNKNOT_DAMAGE_SEED } = process.env;
const isUsual = UNKNOT_DAMAGED_FILES === undefined;
const numRuns = Number(UNKNOT_DAMAGED_FILES ?? 10_000);
const seed = Number(UNKNOT_DAMAGE_SEED ?? (isUsual ? USUAL_SEED : Date.now() % 2 ** 31));
const TIMEOUT = 60_000 + numRuns * 20;

/** Higher than any number in a generated month. */
const LATER = 1_000;

/** A mark of the encoding at the very beginning, as one that is read as latin1 shows it. */
const MARK = /^(?:\u{EF}\u{BB}\u{BF})+/u;

/** What stands between line breaks, byte for byte, without blank lines: each byte is one letter here. */
function piecesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(MARK, '')
    .split('\n')
    .filter((piece) => /[^\t\r ]/u.test(piece));
}

const asPiece = (line: string): string => Buffer.from(line).toString('latin1');

/** Each piece of the damaged file is in one of the two, in its order, and the undamaged ones are in the month. */
function expectAllThere(
  pieces: readonly string[],
  undamaged: ReadonlySet<string>,
  month: string[],
  kept: string[],
) {
  const [inMonth, inKept] = [[...month], [...kept]];
  const lost = pieces.filter((piece) => {
    if (piece === inMonth[0]) return inMonth.shift() === undefined;
    if (piece === inKept[0] && !undamaged.has(piece)) return inKept.shift() === undefined;
    return true;
  });
  expect({ lost, inMonth, inKept }).toEqual({ lost: [], inMonth: [], inKept: [] });
}

/** Without the lines with a number that have been before. */
function onceEach(pieces: readonly string[]): string[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    const content = piece.trim();
    if (!content.includes('"sequence":') || content.includes('"sequence":0,')) return true;
    return !seen.has(content) && seen.add(content);
  });
}

interface Outcome {
  readonly isMended: boolean;
  readonly undamaged: number;
}

/** `isAddedTo`: an event is recorded before anybody has read the month. */
function expectNothingLost(store: Store, { lines, bytes }: DamagedMonth, isAddedTo: boolean): Outcome {
  store.write(bytes);
  const added = isAddedTo ? [lineOf(skipped(LATER))] : [];
  if (isAddedTo) store.history.append(skipped(LATER));
  const pieces = [...piecesOf(bytes), ...added];
  const originals = new Set([...lines, ...added].map(asPiece).flatMap((line) => [line, `${line}\r`]));
  const undamaged = new Set(pieces.filter((piece) => originals.has(piece)));

  const read = store.history.read('2026-03');
  const month = readFileSync(store.file());
  const kept = store.beside().map((name) => readFileSync(path.join(store.data, name)));
  const keptPieces = kept.flatMap(piecesOf);
  expectAllThere(pieces, undamaged, piecesOf(month), keptPieces);
  expect(read.lines.map(asPiece)).toEqual(onceEach(piecesOf(month)));
  expect([read.setAside?.lines ?? 0, read.unreadable, kept.length]).toEqual([
    keptPieces.length,
    0,
    keptPieces.length > 0 ? 1 : 0,
  ]);

  const again = store.reopened();
  expect(again.history.read('2026-03')).toEqual({ ...read, setAside: null });
  expect([readFileSync(store.file()), again.beside().length]).toEqual([month, kept.length]);

  again.history.append(skipped(LATER + 1));
  const next = lineOf(skipped(LATER + 1));
  expect(again.history.read('2026-03').lines).toEqual([...read.lines, next]);
  expect([again.text().endsWith(`\n${next}\n`) || again.text() === `${next}\n`, again.log.lines]).toEqual([
    true,
    [],
  ]);
  return { isMended: kept.length > 0, undamaged: undamaged.size };
}

test(
  'no damage crashes the store or costs an undamaged line, and every damaged byte is kept',
  { timeout: TIMEOUT },
  () => {
    if (!isUsual) console.log(`${numRuns} damaged files from seed ${seed}`);
    withoutFlushing();
    const store = new Store(temporaryFolder());
    let [mended, undamaged] = [0, 0];
    fc.assert(
      fc.property(damagedMonths, fc.boolean(), (damaged, isAddedTo) => {
        for (const name of ['history', ...store.beside()])
          rmSync(path.join(store.data, name), { recursive: true, force: true });
        const outcome = expectNothingLost(store.reopened(), damaged, isAddedTo);
        mended += outcome.isMended ? 1 : 0;
        undamaged += outcome.undamaged;
      }),
      { seed, numRuns },
    );
    // Most files were damaged where it matters, and still had lines to lose.
    expect([mended / numRuns > 0.5, undamaged / numRuns > 2]).toEqual([true, true]);
  },
);
