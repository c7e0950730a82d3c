import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import type { Document } from '../../../../../electron/main/ports.ts';
import { DISK_ERRORS, crashAfter, failNext } from '../disk-faults.ts';
import type { DiskErrorCode } from '../disk-faults.ts';
import { loadDocuments } from './load-documents.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/* A disk that refuses a document: the old one stays whole or the new one is there whole, whatever fails. */

const schema = z.strictObject({ version: z.literal(1), glasses: z.int(), note: z.string() });
type Shelf = z.infer<typeof schema>;

// Longer than a page of memory, which no file system tears.
const shelf = (glasses: number): Shelf => ({ version: 1, glasses, note: 'glass '.repeat(2_000) });
const [old, next] = [shelf(3), shelf(4)];

async function open(folder: string): Promise<Document<Shelf>> {
  const { openDocument } = await loadDocuments();
  const date = new Date('2026-03-06T09:31:25Z');
  return openDocument({ folder, name: 'shelf', schema, upgrades: {}, whenMissing: shelf(0), date });
}

/** A document on disk that a running app has opened. */
async function opened(): Promise<{ folder: string; document: Document<Shelf>; onDisk: () => unknown }> {
  const folder = temporaryFolder();
  const file = path.join(folder, 'shelf.json');
  writeFileSync(file, JSON.stringify(old));
  const onDisk = (): unknown => JSON.parse(readFileSync(file, 'utf8'));
  return { folder, document: await open(folder), onDisk };
}

/** Each look at the clock takes a fifth of a second, so that whoever tries for a second does not take one. */
beforeEach(() => {
  let now = Date.parse('2026-03-06T09:31:25Z');
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 200));
  return () => clock.mockRestore();
});

/** What a write does that can fail, and which time it does it. */
const WRITES = [
  ['openSync', 0],
  ['writeSync', 0],
  ['fsyncSync', 0],
  ['renameSync', 0],
  ['renameSync', 1],
] as const;
const LASTING = DISK_ERRORS.filter((code) => code !== 'EACCES');
const cases = <Code extends DiskErrorCode>(codes: readonly Code[]) =>
  WRITES.flatMap(([call, after]) => codes.map((code) => [code, call, after] as const));

describe('while the app runs', () => {
  test.each(cases(DISK_ERRORS))(
    '%s of %s, call %i: thrown, held in memory, and written later',
    async (code, call, after) => {
      const { folder, document, onDisk } = await opened();
      const fault = failNext(call, code, { after, times: Infinity });
      expect(() => document.save(next)).toThrow(code);
      expect([document.value, onDisk()]).toEqual([next, old]);
      fault.lift();
      document.save(next);
      expect(onDisk()).toEqual(next);
      await expect.poll(() => readdirSync(folder)).toEqual(['shelf.json']);
    },
  );

  test.each(cases(LASTING))(
    '%s of %s, call %i, is not tried again at once, which would stop the app',
    async (code, call, after) => {
      const { document, onDisk } = await opened();
      failNext(call, code, { after });
      expect(() => document.save(next)).toThrow(code);
      expect(onDisk()).toEqual(old);
    },
  );

  test.each(cases(['EACCES']))(
    '%s of %s, call %i, that is over at once, as of a virus scanner, is nothing',
    async (code, call, after) => {
      const { document, onDisk } = await opened();
      const fault = failNext(call, code, { after, times: 2 });
      document.save(next);
      expect([fault.struck, onDisk()]).toEqual([true, next]);
    },
  );

  test.each(['EROFS', 'EACCES'] as const)(
    'a folder that refuses to be written to (%s) is not tried at all',
    async (code) => {
      const { document, onDisk } = await opened();
      failNext('accessSync', code);
      const opening = failNext('openSync', code);
      expect(() => document.save(next)).toThrow(code);
      expect([opening.struck, onDisk()]).toEqual([false, old]);
    },
  );

  test.each([{ half: true }, { short: true }])(
    'a disk that is full in the middle of the document (%j) leaves the old one',
    async (how) => {
      const { document, onDisk } = await opened();
      failNext('writeSync', 'ENOSPC', how);
      expect(() => document.save(next)).toThrow();
      expect([document.value, onDisk()]).toEqual([next, old]);
      document.save(next);
      expect(onDisk()).toEqual(next);
    },
  );

  test('a change that the disk refused and that was then taken back is written all the same', async () => {
    const { document, onDisk } = await opened();
    document.save(next);
    const fault = failNext('fsyncSync', 'EIO');
    expect(() => document.save(shelf(5))).toThrow('EIO');
    document.save(next);
    expect([fault.struck, onDisk()]).toEqual([true, next]);
  });
});

test('a first document that the disk refuses leaves nothing that could be read', async () => {
  for (const [call, after] of WRITES) {
    const folder = temporaryFolder();
    const document = await open(folder);
    failNext(call, 'ENOSPC', { after });
    expect(() => document.save(next)).toThrow('ENOSPC');
    await expect.poll(() => readdirSync(folder)).toEqual([]);
    expect((await open(folder)).value).toEqual(shelf(0));
  }
});

test('killed at any moment of a write: the next start finds one of the two, whole, and sweeps up', async () => {
  const found: number[] = [];
  let struck = true;
  for (let changes = 0; struck; changes++) {
    const { folder, document } = await opened();
    const crash = crashAfter(changes);
    try {
      document.save(next);
    } catch (error) {
      expect(error).toHaveProperty('code', 'EIO');
    }
    ({ struck } = crash);
    crash.lift();
    const again = await open(folder);
    found.push(again.value.glasses);
    expect([[old, next], again.keptAs]).toEqual([expect.arrayContaining([again.value]), null]);
    expect(readdirSync(folder)).toEqual(['shelf.json']);
    expect(statSync(path.join(folder, 'shelf.json')).mode & 0o077).toBe(
      again.value.glasses === 4 ? 0 : 0o044,
    );
  }
  expect([new Set(found.slice(0, -1)), found.at(-1), found.length > 6]).toEqual([new Set([3]), 4, true]);
});
