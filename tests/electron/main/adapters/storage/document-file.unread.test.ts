import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openDocument } from '../../../../../electron/main/adapters/storage/document-file.ts';
import type { DocumentOptions } from '../../../../../electron/main/adapters/storage/document-file.ts';
import type { Document } from '../../../../../electron/main/ports.ts';
import { failNext } from '../disk-faults.ts';
import type { Fault } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/* A file that the disk does not let be read says nothing of what is in it: it is left alone until it can be read. */

const schema = z.strictObject({
  version: z.literal(1),
  glasses: z.int(),
  shelf: z.strictObject({ cups: z.int(), bowls: z.array(z.string()) }),
});
type Kitchen = z.infer<typeof schema>;

const kitchen = (glasses: number, cups: number, ...bowls: string[]): Kitchen => ({
  version: 1,
  glasses,
  shelf: { cups, bowls },
});
const [whenMissing, onDisk] = [kitchen(0, 0), kitchen(3, 4, 'blue')];
const keptName = 'kitchen.json.bad-2026-03-06T09-31-25';

interface Unread {
  readonly folder: string;
  readonly file: string;
  readonly fault: Fault;
  readonly document: Document<Kitchen>;
}

/** Opens a document that cannot be read until the fault is lifted. */
function openUnread(
  code: 'EACCES' | 'EPERM' | 'EIO' | 'ESTALE' | 'ENOTCONN' | 'EBUSY' = 'EACCES',
  changes: Partial<DocumentOptions<Kitchen>> = {},
): Unread {
  const folder = temporaryFolder();
  const file = path.join(folder, 'kitchen.json');
  writeFileSync(file, JSON.stringify(onDisk));
  const fault = failNext('readFileSync', code, { times: Infinity });
  const now = Date.parse('2026-03-06T09:31:25Z');
  const document = openDocument({
    folder,
    name: 'kitchen',
    schema,
    upgrades: {},
    whenMissing,
    now,
    ...changes,
  });
  return { folder, file, fault, document };
}

const textOf = (file: string, fault: Fault): string => {
  fault.lift();
  return readFileSync(file, 'utf8');
};

test.each(['EACCES', 'EPERM', 'EIO', 'ESTALE', 'ENOTCONN', 'EBUSY'] as const)(
  'a file that cannot be read (%s) keeps its name and its content, whatever is saved meanwhile',
  (code) => {
    const { folder, file, fault, document } = openUnread(code);
    expect([document.isUnread, document.isNew, document.keptAs, document.value]).toEqual([
      true,
      false,
      null,
      whenMissing,
    ]);
    document.save(kitchen(7, 7));
    expect([document.value, document.readAgain(), readdirSync(folder)]).toEqual([
      kitchen(7, 7),
      false,
      ['kitchen.json'],
    ]);
    expect(textOf(file, fault)).toBe(JSON.stringify(onDisk));
  },
);

test('a folder in the place of the file is no such file, and nor is a file that is not there', () => {
  const folder = temporaryFolder();
  const open = () =>
    openDocument({ folder, name: 'kitchen', schema, upgrades: {}, whenMissing, now: 0 }).isUnread;
  const missing = open();
  writeFileSync(path.join(folder, 'kitchen.json'), JSON.stringify(onDisk));
  failNext('readFileSync', 'EISDIR');
  expect([missing, open()]).toEqual([false, false]);
});

test('a cache that cannot be read is made anew', () => {
  const { document, fault, file } = openUnread('EIO', { whenBad: 'forget' });
  // The library that writes reads what it writes, which this disk would refuse as well.
  fault.lift();
  document.save(kitchen(1, 1));
  expect([document.isUnread, JSON.parse(textOf(file, fault))]).toEqual([false, kitchen(1, 1)]);
});

describe('what must not get lost', () => {
  const careful = {
    keepsMeanwhile: true,
    takeOver: (read: Kitchen, meanwhile: Kitchen) => ({ ...read, glasses: read.glasses + meanwhile.glasses }),
  };
  const again = (folder: string) =>
    openDocument({ folder, name: 'kitchen', schema, upgrades: {}, whenMissing, now: 0, ...careful });

  test('is kept beside, outlives the app, and is taken over when the file can be read', () => {
    const { folder, file, fault, document } = openUnread('EACCES', careful);
    fault.lift();
    document.save(kitchen(7, 7));
    expect(readdirSync(folder).toSorted()).toEqual(['kitchen.json', 'kitchen.json.meanwhile']);
    const denied = failNext('readFileSync', 'EACCES');
    const second = again(folder);
    expect([denied.struck, second.isUnread, second.value]).toEqual([true, true, kitchen(7, 7)]);
    const third = again(folder);
    const joined = { ...onDisk, glasses: 10 };
    expect([third.value, JSON.parse(readFileSync(file, 'utf8')), readdirSync(folder)]).toEqual([
      joined,
      joined,
      ['kitchen.json'],
    ]);
    expect(again(folder).value).toEqual(joined);
  });

  test('is gone with the rest when the person deletes it', () => {
    const { folder, fault, document } = openUnread('EACCES', careful);
    fault.lift();
    document.save(kitchen(7, 7));
    document.deleteKept();
    expect(readdirSync(folder)).toEqual(['kitchen.json']);
  });

  test('that the disk refuses to keep is said', () => {
    const { fault, document } = openUnread('EACCES', careful);
    fault.lift();
    failNext('renameSync', 'ENOSPC');
    expect(() => document.save(kitchen(7, 7))).toThrow('ENOSPC');
  });
});

describe('once it can be read', () => {
  test('the file counts, and nothing is written that was not changed', () => {
    const { document, fault, file } = openUnread();
    document.save(document.value);
    fault.lift();
    expect([document.readAgain(), document.isUnread, document.value]).toEqual([true, false, onDisk]);
    document.save(document.value);
    expect([document.readAgain(), readFileSync(file, 'utf8')]).toEqual([false, JSON.stringify(onDisk)]);
  });

  test('each field that was changed meanwhile goes on top, also one that was changed to its default', () => {
    const { document, fault, file } = openUnread();
    document.save(kitchen(0, 9));
    document.save(kitchen(5, 9));
    document.save(kitchen(0, 9));
    fault.lift();
    expect([document.readAgain(), document.value]).toEqual([true, kitchen(0, 9, 'blue')]);
    document.save(document.value);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(kitchen(0, 9, 'blue'));
  });

  test('a list that was changed meanwhile replaces the one of the file', () => {
    const { document, fault } = openUnread();
    document.save(kitchen(0, 0, 'red'));
    fault.lift();
    document.readAgain();
    expect(document.value).toEqual(kitchen(3, 4, 'red'));
  });

  test('a document with a rule of its own goes by that', () => {
    const { document, fault } = openUnread('EIO', {
      whenUnread: kitchen(9, 9),
      takeOver: (read, meanwhile) => ({ ...read, glasses: read.glasses + meanwhile.glasses }),
    });
    expect(document.value).toEqual(kitchen(9, 9));
    fault.lift();
    document.readAgain();
    expect(document.value).toEqual(kitchen(12, 4, 'blue'));
  });

  test('a file that turns out to be damaged is kept beside, and what was changed stays', () => {
    const { document, fault, folder, file } = openUnread();
    document.save(kitchen(5, 0));
    writeFileSync(file, '{"version":1');
    fault.lift();
    expect([document.readAgain(), document.keptAs, document.value]).toEqual([true, keptName, kitchen(5, 0)]);
    document.save(document.value);
    expect(readdirSync(folder)).toEqual(['kitchen.json', keptName]);
  });

  test('a file that is gone by then is written anew', () => {
    const { document, fault, file } = openUnread();
    document.save(kitchen(5, 0));
    rmSync(file);
    fault.lift();
    expect([document.readAgain(), document.value]).toEqual([true, kitchen(5, 0)]);
    document.save(document.value);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(kitchen(5, 0));
  });
});

test('a person who deletes what is in it need not wait for it to be readable', () => {
  const { document, fault, file } = openUnread();
  document.writeOverUnread();
  fault.lift();
  document.save(kitchen(0, 1));
  expect([document.isUnread, JSON.parse(textOf(file, fault))]).toEqual([false, kitchen(0, 1)]);
});

test('what can be salvaged replaces the file at once, and what was left out of it is told', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'kitchen.json');
  writeFileSync(file, '{"version":1,"glasses":"many"}');
  const leftOut = { fields: ['glasses'], unknown: [] };
  const open = (value: Kitchen | null) =>
    openDocument({
      folder,
      name: 'kitchen',
      schema,
      upgrades: {},
      whenMissing,
      now: Date.parse('2026-03-06T09:31:25Z'),
      salvage: () => (value === null ? null : { value, leftOut }),
    });
  const document = open(kitchen(1, 2));
  expect([document.value, document.keptAs, document.leftOut]).toEqual([kitchen(1, 2), keptName, leftOut]);
  expect([JSON.parse(readFileSync(file, 'utf8')), readFileSync(path.join(folder, keptName), 'utf8')]).toEqual(
    [kitchen(1, 2), '{"version":1,"glasses":"many"}'],
  );
  writeFileSync(file, 'nothing of it');
  const again = open(null);
  expect([again.value, again.keptAs, again.leftOut]).toEqual([whenMissing, `${keptName}-2`, null]);
  expect(readdirSync(folder)).toEqual([keptName, `${keptName}-2`]);
});
