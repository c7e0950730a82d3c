import { readFileSync, writeFileSync, writeSync, openSync, closeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { crashAfter, failNext } from './disk-faults.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a fault strikes one call, also one that was imported by name, and the next call goes well', () => {
  const file = path.join(temporaryFolder(), 'file');
  const fault = failNext('writeFileSync', 'ENOSPC', { after: 1 });
  writeFileSync(file, 'first');
  expect(fault.struck).toBe(false);
  expect(() => writeFileSync(file, 'second')).toThrow(
    expect.objectContaining({
      message: 'ENOSPC: no space left on device, writeFile',
      code: 'ENOSPC',
      errno: -28,
      syscall: 'writeFile',
    }),
  );
  expect([fault.struck, readFileSync(file, 'utf8')]).toEqual([true, 'first']);
  writeFileSync(file, 'third');
  expect(readFileSync(file, 'utf8')).toBe('third');
});

test('a write can fail half-way', () => {
  const file = path.join(temporaryFolder(), 'file');
  const descriptor = openSync(file, 'a');
  failNext('writeSync', 'ENOSPC', { half: true });
  expect(() => writeSync(descriptor, 'abcd')).toThrow('ENOSPC');
  closeSync(descriptor);
  expect(readFileSync(file, 'utf8')).toBe('ab');
});

test('after a crash nothing is changed, until it is lifted', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, 'before');
  const crash = crashAfter(0);
  expect(() => writeFileSync(file, 'after')).toThrow('EIO');
  expect(() => writeFileSync(file, 'after')).toThrow('EIO');
  crash.lift();
  expect(readFileSync(file, 'utf8')).toBe('before');
  writeFileSync(file, 'after');
  expect(readFileSync(file, 'utf8')).toBe('after');
});
