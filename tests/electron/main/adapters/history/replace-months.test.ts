import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lineOf } from '../../../../../shared/history/line.ts';
import { failNext, watchDisk } from '../disk-faults.ts';
import { danced, joined, newStore, permissions, skipped } from './store.ts';
import type { Store } from './store.ts';

/* The whole history is replaced at once: the old one or the new one, never half of each. */

const january = skipped(1, '2026-01-06T12:00:00-05:00');
const old = { '2026-01': [lineOf(january)], '2026-03': [lineOf(skipped(2)), danced(3)] };
const fresh = {
  '2025-12': [lineOf(skipped(4, '2025-12-06T12:00:00-05:00'))],
  '2026-03': [lineOf(skipped(5))],
};
const keptFolder = 'history.bad-2026-03-06T17-00-00';
const months = new Map(Object.entries(fresh));

function filledStore(): Store {
  const store = newStore();
  store.write(joined(...old['2026-01']), '2026-01.ndjson');
  store.write(joined(...old['2026-03']), '2026-03.ndjson');
  return store;
}

/** What stands, what the next start finds, and what is left beside. */
const found = (store: Store) => [store.everything(), store.reopened().everything(), store.beside()];

/** A folder beside the history, as a crash may leave it. */
function leave(store: Store, name: string, lines: readonly string[]): void {
  const folder = path.join(store.data, name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, '2026-03.ndjson'), joined(...lines));
}

test('the new months take the place of the old ones, byte for byte', () => {
  const store = filledStore();
  store.history.replace(months);
  expect(found(store)).toEqual([fresh, fresh, []]);
  expect([store.text('2026-03.ndjson'), permissions(store.folder), permissions(store.file())]).toEqual([
    joined(...fresh['2026-03']),
    '700',
    '600',
  ]);
});

test('the next event is added to the new history', () => {
  const store = filledStore();
  store.history.replace(months);
  store.history.append(skipped(6));
  expect([store.history.lastSequence(), store.history.read('2026-03').events]).toEqual([
    6,
    [skipped(5), skipped(6)],
  ]);
});

test('where there was no history, the new one is put', () => {
  const store = newStore();
  store.history.replace(months);
  expect(found(store)).toEqual([fresh, fresh, []]);
});

test('no months leave an empty history', () => {
  const store = filledStore();
  store.history.replace(new Map());
  expect(found(store)).toEqual([{}, {}, []]);
});

test('what are no lines of months is refused before anything is written', () => {
  const store = filledStore();
  expect(() => store.history.replace(new Map([['../2026-03', ['x']]]))).toThrow('../2026-03 is not a month.');
  expect(() => store.history.replace(new Map([['2026-03', ['a\nb']]]))).toThrow(
    '2026-03 has lines within a line.',
  );
  expect(found(store)).toEqual([old, old, []]);
});

test('a crash while the new history is written leaves the old one', () => {
  const store = filledStore();
  leave(store, 'history.new', fresh['2026-03']);
  expect(found(store)).toEqual([old, old, []]);
});

test('a crash between the two names leaves the old one', () => {
  const store = filledStore();
  leave(store, 'history.new', fresh['2026-03']);
  renameSync(store.folder, `${store.folder}.old`);
  expect(found(store)).toEqual([old, old, []]);
});

test('a crash before the old one is removed leaves the new one', () => {
  const store = newStore();
  leave(store, 'history.old', old['2026-03']);
  leave(store, 'history', fresh['2026-03']);
  const whole = { '2026-03': fresh['2026-03'] };
  expect(found(store)).toEqual([whole, whole, []]);
});

test('an old history with a damaged line is kept, as no backup can have it', () => {
  const store = newStore();
  leave(store, 'history.old', [...old['2026-03'], 'bad']);
  leave(store, 'history', fresh['2026-03']);
  store.history.read('2026-03');
  expect([store.beside(), store.log.lines, store.textBeside(`${keptFolder}/2026-03.ndjson`)]).toEqual([
    [keptFolder],
    [`warn What was not readable of the replaced history is in ${keptFolder}.`],
    joined(...old['2026-03'], 'bad'),
  ]);
});

test('an old history with a file of another kind is kept', () => {
  const store = filledStore();
  store.write('mine', 'notes.txt');
  store.history.replace(months);
  expect([store.everything(), store.beside(), store.textBeside(`${keptFolder}/notes.txt`)]).toEqual([
    fresh,
    [keptFolder],
    'mine',
  ]);
});

test('the new months are flushed before they take the place of the old ones, and the names before those are removed', () => {
  const store = filledStore();
  const done = watchDisk(store.data);
  store.history.replace(months);
  expect(done).toEqual([
    'flush history.new/2025-12.ndjson',
    'flush history.new/2026-03.ndjson',
    'flush history.new',
    'flush .',
    'rename history to history.old',
    'rename history.new to history',
    'flush .',
    'rename history.old to history.new',
  ]);
});

test('an old history that could not be removed whole is never taken for one', () => {
  const store = filledStore();
  // The first removal is that of what an earlier replacement may have left.
  const fault = failNext('rmSync', 'EACCES', { after: 2 });
  store.history.replace(months);
  expect([fault.struck, store.everything(), store.log.lines]).toEqual([
    true,
    fresh,
    ['error history cannot be cleaned up.'],
  ]);
  rmSync(store.folder, { recursive: true });
  expect([store.reopened().everything(), store.beside()]).toEqual([{}, []]);
});

test('a new history is private from its first moment', () => {
  const store = filledStore();
  failNext('writeFileSync', 'ENOSPC');
  failNext('rmSync', 'EIO', { after: 1, times: Infinity });
  expect(() => store.history.replace(months)).toThrow('ENOSPC');
  expect(permissions(`${store.folder}.new`)).toBe('700');
});

test('a hidden file of the system’s own does not keep an old history', () => {
  const store = filledStore();
  store.write('', '.DS_Store');
  store.history.replace(months);
  expect(found(store)).toEqual([fresh, fresh, []]);
});

test('what is left of an earlier replacement is in nobody’s way', () => {
  const store = filledStore();
  leave(store, 'history.new', ['left']);
  leave(store, 'history.old', [danced(9)]);
  store.history.replace(months);
  expect(found(store)).toEqual([fresh, fresh, []]);
});

test('the folder of a careless version is private after it was brought back', () => {
  const store = filledStore();
  chmodSync(store.folder, 0o755);
  renameSync(store.folder, `${store.folder}.old`);
  store.history.append(skipped(7));
  expect([permissions(store.folder), store.history.read('2026-03').lines]).toEqual([
    '700',
    [...old['2026-03'], lineOf(skipped(7))],
  ]);
});

test('a history that the person removes while the app runs is gone, and no leftover comes back', () => {
  const store = filledStore();
  store.history.replace(months);
  rmSync(store.folder, { recursive: true });
  expect([store.everything(), existsSync(store.folder)]).toEqual([{}, false]);
});
