import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openDocument } from '../../../../../electron/main/adapters/storage/document-file.ts';
import type { Document } from '../../../../../electron/main/ports.ts';
import { DISK_ERRORS, MOMENTARY_ERRORS, crashAfter, failNext } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/* A disk that refuses a document: the old one stays whole or the new one is there whole, whatever fails. */

const schema = z.strictObject({ version: z.literal(1), glasses: z.int(), note: z.string() });
type Shelf = z.infer<typeof schema>;

// Longer than a page of memory, which no file system tears.
const shelf = (glasses: number): Shelf => ({ version: 1, glasses, note: 'glass '.repeat(2_000) });
const [old, next] = [shelf(3), shelf(4)];

function open(folder: string): Document<Shelf> {
  const now = Date.parse('2026-03-06T09:31:25Z');
  return openDocument({ folder, name: 'shelf', schema, upgrades: {}, whenMissing: shelf(0), now });
}

/** A document on disk that a running app has opened. */
function openOld(): { folder: string; document: Document<Shelf>; onDisk: () => unknown } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'shelf.json');
  writeFileSync(file, JSON.stringify(old));
  const onDisk = (): unknown => JSON.parse(readFileSync(file, 'utf8'));
  return { folder, document: open(folder), onDisk };
}

/** What a write does that can fail. */
const WRITES = ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const;
const CODES = [...new Set([...DISK_ERRORS, ...MOMENTARY_ERRORS])];
const CASES = WRITES.flatMap((call) => CODES.map((code) => [code, call] as const));

describe('while the app runs', () => {
  test.each(CASES)('%s of %s: thrown, held in memory, and written later', (code, call) => {
    const { folder, document, onDisk } = openOld();
    const fault = failNext(call, code, { times: Infinity });
    expect(() => document.save(next)).toThrow(code);
    expect([document.value, onDisk(), readdirSync(folder)]).toEqual([next, old, ['shelf.json']]);
    fault.lift();
    document.save(next);
    expect([onDisk(), readdirSync(folder)]).toEqual([next, ['shelf.json']]);
  });

  test.each(CASES)('%s of %s is refused at once: trying again would stop the app', (code, call) => {
    const { document, onDisk } = openOld();
    failNext(call, code);
    expect(() => document.save(next)).toThrow(code);
    expect(onDisk()).toEqual(old);
  });

  test('a disk that is full in the middle of the document leaves the old one', () => {
    const { document, onDisk } = openOld();
    failNext('writeFileSync', 'ENOSPC', { half: true });
    expect(() => document.save(next)).toThrow('ENOSPC');
    expect([document.value, onDisk()]).toEqual([next, old]);
    document.save(next);
    expect(onDisk()).toEqual(next);
  });

  test('a change that the disk refused and that was then taken back is written all the same', () => {
    const { document, onDisk } = openOld();
    document.save(next);
    const fault = failNext('fsyncSync', 'EIO');
    expect(() => document.save(shelf(5))).toThrow('EIO');
    document.save(next);
    expect([fault.struck, onDisk()]).toEqual([true, next]);
  });
});

test('a first document that the disk refuses leaves nothing that could be read', () => {
  for (const call of WRITES) {
    const folder = temporaryFolder();
    const document = open(folder);
    failNext(call, 'ENOSPC');
    expect(() => document.save(next)).toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual([]);
    expect(open(folder).value).toEqual(shelf(0));
  }
});

test('killed at any moment of a write: the next start finds one of the two, whole, and sweeps up', () => {
  const found: number[] = [];
  let struck = true;
  for (let changes = 0; struck; changes++) {
    const { folder, document } = openOld();
    const crash = crashAfter(changes);
    try {
      document.save(next);
    } catch (error) {
      expect(error).toHaveProperty('code', 'EIO');
    }
    ({ struck } = crash);
    crash.lift();
    const again = open(folder);
    found.push(again.value.glasses);
    expect([[old, next], again.keptAs]).toEqual([expect.arrayContaining([again.value]), null]);
    expect(readdirSync(folder)).toEqual(['shelf.json']);
    expect(statSync(path.join(folder, 'shelf.json')).mode & 0o077).toBe(
      again.value.glasses === 4 ? 0 : 0o044,
    );
  }
  // The folder is made sure of, by the document and by the store, and the file beside is opened, written, flushed and renamed.
  expect([new Set(found.slice(0, -1)), found.at(-1), found.length]).toEqual([new Set([3]), 4, 10]);
});
