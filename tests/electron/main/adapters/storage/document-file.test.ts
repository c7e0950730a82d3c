import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openDocument } from '../../../../../electron/main/adapters/storage/document-file.ts';
import type { Document } from '../../../../../electron/main/ports.ts';
import type { Upgrades } from '../../../../../shared/versions.ts';
import { failNext } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const schema = z.strictObject({ version: z.literal(2), glasses: z.int().default(0) });
type Shelf = z.infer<typeof schema>;

const upgrades: Upgrades = { 1: ({ cups, ...rest }) => ({ ...rest, version: 2, glasses: cups }) };
const empty: Shelf = { version: 2, glasses: 0 };
const now = Date.parse('2026-03-06T09:31:25Z');
const keptName = 'shelf.json.bad-2026-03-06T09-31-25';

/** Opens `shelf.json`, as at a start of the app. */
function open(folder: string, whenBad?: 'keep' | 'forget'): Document<Shelf> {
  const document = { folder, name: 'shelf', schema, upgrades, whenMissing: empty, now };
  return openDocument<Shelf>(whenBad === undefined ? document : { ...document, whenBad });
}

function folderWith(content: string): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'shelf.json');
  writeFileSync(file, content);
  return { folder, file };
}

const shelf = (glasses: number): Shelf => ({ version: 2, glasses });
const contentOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const modeOf = (file: string): number => statSync(file).mode & 0o777;

test('a document is new when there was no file of it, not when there was one that could not be read', () => {
  const folders = [temporaryFolder(), folderWith(JSON.stringify(shelf(1))).folder, folderWith('{').folder];
  const documents = folders.map((folder) => open(folder));
  documents[0]?.save(shelf(2));
  expect(documents.map(({ isNew }) => isNew)).toEqual([true, false, false]);
});

test('a document that is not there starts as it should and is written at its first save, by this user for this user', () => {
  const folder = path.join(temporaryFolder(), 'made', 'with it');
  const document = open(folder);
  expect([document.name, document.value, document.keptAs, existsSync(folder)]).toEqual([
    'shelf.json',
    empty,
    null,
    false,
  ]);
  document.save(empty);
  const file = path.join(folder, 'shelf.json');
  expect([contentOf(file), modeOf(file), modeOf(folder), readdirSync(folder)]).toEqual([
    empty,
    0o600,
    0o700,
    ['shelf.json'],
  ]);
});

test('what was saved is there at the next start', () => {
  const folder = temporaryFolder();
  open(folder).save(shelf(3));
  expect(open(folder).value).toEqual(shelf(3));
});

test('only what differs from the file is written', () => {
  const { folder, file } = folderWith('{"version":2,"glasses":3}');
  const document = open(folder);
  const before = statSync(file).ino;
  document.save(shelf(3));
  expect(statSync(file).ino).toBe(before);
  document.save(shelf(4));
  const after = statSync(file).ino;
  expect(after).not.toBe(before);
  document.save({ ...document.value });
  expect([statSync(file).ino, contentOf(file)]).toEqual([after, shelf(4)]);
});

test('the file is read once: what another program writes there does not come in, and goes with the next save', () => {
  const { folder, file } = folderWith('{"version":2,"glasses":3}');
  const document = open(folder);
  writeFileSync(file, '{"version":2,"gla');
  expect(document.value).toEqual(shelf(3));
  document.save(shelf(4));
  expect([document.value, contentOf(file)]).toEqual([shelf(4), shelf(4)]);
});

test('a file that others could read is private after its next write', () => {
  const { folder, file } = folderWith('{"version":2,"glasses":3}');
  chmodSync(file, 0o664);
  open(folder).save(shelf(4));
  expect(modeOf(file)).toBe(0o600);
});

test('a link to a file elsewhere stays a link', () => {
  const { file } = folderWith('{"version":2,"glasses":3}');
  const folder = temporaryFolder();
  symlinkSync(file, path.join(folder, 'shelf.json'));
  open(folder).save(shelf(4));
  expect([contentOf(file), modeOf(file), readdirSync(folder)]).toEqual([shelf(4), 0o600, ['shelf.json']]);
});

test('a link to a file that is not there yet stays a link, and the file is made', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  const file = path.join(elsewhere, 'shelf.json');
  symlinkSync(file, path.join(folder, 'shelf.json'));
  open(folder).save(shelf(4));
  expect([contentOf(file), readlinkSync(path.join(folder, 'shelf.json'))]).toEqual([shelf(4), file]);
});

test('what a killed app has left of a write is swept away, and nothing else', () => {
  const { folder } = folderWith('{"version":2,"glasses":3}');
  for (const name of [
    'shelf.json.new',
    'shelf.json.tmp-1772805600a1b2c3',
    'shelf.json.bad-2026-01-01T00-00-00',
    'shelf.json.old',
  ])
    writeFileSync(path.join(folder, name), '');
  open(folder);
  expect(readdirSync(folder).toSorted()).toEqual([
    'shelf.json',
    'shelf.json.bad-2026-01-01T00-00-00',
    'shelf.json.old',
  ]);
});

test('a document of an older version is read as one of this version, and stays as it is until it changes', () => {
  const old = '{"version":1,"cups":7}';
  const { folder, file } = folderWith(old);
  const document = open(folder);
  document.save(shelf(7));
  expect([document.value, document.keptAs, readFileSync(file, 'utf8')]).toEqual([shelf(7), null, old]);
  document.save(shelf(8));
  expect(contentOf(file)).toEqual(shelf(8));
});

test.each([
  ['a mark in front', Buffer.from('\uFEFF{"version":2,"glasses":3}')],
  ['carriage returns', Buffer.from('{\r\n"version":2,\r\n"glasses":3}\r\n\r\n')],
  ['UTF-16, the low byte first', Buffer.from('\uFEFF{"version":2,"glasses":3}', 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from('\uFEFF{"version":2,"glasses":3}', 'utf16le').swap16()],
])('a document that another program has saved with %s is read, and written as usual', (_what, bytes) => {
  const { folder, file } = folderWith('');
  writeFileSync(file, bytes);
  const document = open(folder);
  document.save(shelf(3));
  expect([document.value, document.keptAs, readFileSync(file)]).toEqual([shelf(3), null, bytes]);
  document.save(shelf(4));
  expect([contentOf(file), readdirSync(folder)]).toEqual([shelf(4), ['shelf.json']]);
});

test.each([
  ['cut off', '{"version":2,"gla'],
  ['empty', ''],
  ['of zeros', '\0'.repeat(40)],
  ['of another kind', '[]'],
  ['out of bounds', '{"version":2,"glasses":1.5}'],
  ['of a newer version', '{"version":3,"glasses":1}'],
  ['of an older version, and bad', '{"version":1,"cups":"many"}'],
])('a file that is %s is kept beside, in private, and the app starts anew', (_what, content) => {
  const { folder, file } = folderWith(content);
  const document = open(folder);
  const kept = path.join(folder, keptName);
  expect([document.value, document.keptAs, existsSync(file)]).toEqual([empty, keptName, false]);
  document.save(shelf(1));
  expect([readFileSync(kept, 'utf8'), modeOf(kept), contentOf(file)]).toEqual([content, 0o600, shelf(1)]);
  expect(readdirSync(folder).toSorted()).toEqual(['shelf.json', keptName]);
});

test('two bad files of the same second are both kept', () => {
  const { folder, file } = folderWith('first');
  open(folder);
  writeFileSync(file, 'second');
  expect(open(folder).keptAs).toBe(`${keptName}-2`);
  expect(readdirSync(folder).toSorted()).toEqual([keptName, `${keptName}-2`]);
});

test('a folder in the place of the file is kept beside as well', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'shelf.json', 'inside'), { recursive: true });
  const document = open(folder);
  document.save(shelf(1));
  expect([document.keptAs, contentOf(path.join(folder, 'shelf.json'))]).toEqual([keptName, shelf(1)]);
  expect(readdirSync(path.join(folder, keptName))).toEqual(['inside']);
});

test('a bad file that cannot be moved is told of by its own name, and nothing is written in its place until it can', () => {
  const { folder, file } = folderWith('precious');
  const readOnly = failNext('renameSync', 'EROFS', { times: Infinity });
  const document = open(folder);
  expect([document.value, document.keptAs]).toEqual([empty, 'shelf.json']);
  expect(() => document.save(shelf(1))).toThrow('EROFS');
  expect([document.value, readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([
    shelf(1),
    'precious',
    ['shelf.json'],
  ]);
  readOnly.lift();
  document.save(document.value);
  expect([document.keptAs, contentOf(file)]).toEqual([keptName, shelf(1)]);
  expect(readFileSync(path.join(folder, keptName), 'utf8')).toBe('precious');
});

test.each(['cut off{', '{"version":3}'])(
  'a cache that is bad (%s) is replaced, and nobody is told',
  (content) => {
    const { folder, file } = folderWith(content);
    const document = open(folder, 'forget');
    expect([document.value, document.keptAs]).toEqual([empty, null]);
    document.save(shelf(1));
    expect([contentOf(file), readdirSync(folder)]).toEqual([shelf(1), ['shelf.json']]);
  },
);

test('what was kept of bad files can be deleted, of this document and of no other', () => {
  const { folder, file } = folderWith('not JSON');
  const document = open(folder);
  for (const name of [`${keptName}-2`, 'shelves.json.bad-2026-03-06T09-31-25', 'shelf.json.badge'])
    writeFileSync(path.join(folder, name), 'kept');
  mkdirSync(path.join(folder, 'shelf.json.bad-2026-01-01T00-00-00'));
  document.save(shelf(1));
  document.deleteKept();
  expect(readdirSync(folder)).toEqual([
    'shelf.json',
    'shelf.json.badge',
    'shelves.json.bad-2026-03-06T09-31-25',
  ]);
  expect(contentOf(file)).toEqual(shelf(1));
});

test('a document whose folder is not there has nothing kept to delete', () => {
  const document = open(path.join(temporaryFolder(), 'not made'));
  expect(() => document.deleteKept()).not.toThrow();
});

test('a folder that is removed while the app runs is made again with the next change', () => {
  const { folder, file } = folderWith('{"version":2,"glasses":3}');
  const document = open(folder);
  document.save(shelf(4));
  rmSync(folder, { recursive: true });
  document.save(shelf(5));
  expect([contentOf(file), modeOf(folder)]).toEqual([shelf(5), 0o700]);
});
