import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  ensureFolder,
  ensurePrivateFolder,
  restrictToOwner,
} from '../../../../../electron/main/adapters/files/private-modes.ts';
import { failNext } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const modeOf = (file: string): number => statSync(file).mode & 0o777;

/** A folder that everybody can read. */
function openFolder(): string {
  const folder = path.join(temporaryFolder(), 'older');
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  return folder;
}

test('a private folder is made with those above it, and an older one becomes private', () => {
  const older = openFolder();
  const inside = path.join(older, 'one', 'in another');
  for (const folder of [older, inside]) ensurePrivateFolder(folder);
  expect([older, path.dirname(inside), inside].map(modeOf)).toEqual([0o700, 0o700, 0o700]);
});

test('an older folder whose mode the disk keeps is used all the same', () => {
  const older = openFolder();
  const fault = failNext('chmodSync', 'EACCES');
  ensurePrivateFolder(older);
  expect([fault.struck, modeOf(older)]).toEqual([true, 0o755]);
});

test('a folder that is there keeps its mode when it only has to be there', () => {
  const older = openFolder();
  ensureFolder(older);
  expect(modeOf(older)).toBe(0o755);
});

test('a folder cannot be made in the place of a file', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => ensurePrivateFolder(file)).toThrow('EEXIST');
});

test.each([
  ['of the owner', 0o600, 0o600],
  ['that the owner may not write', 0o400, 0o400],
  ['that the group may read', 0o640, 0o600],
  ['that everybody may read', 0o604, 0o600],
])('a file %s is restricted to what the owner may do', (_what, before, after) => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  chmodSync(file, before);
  restrictToOwner(file);
  expect(modeOf(file)).toBe(after);
});

test('what is not there needs no restriction', () => {
  expect(() => restrictToOwner(path.join(temporaryFolder(), 'missing'))).not.toThrow();
});
