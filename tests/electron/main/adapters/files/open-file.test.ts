import { closeSync, fstatSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withOpenFile } from '../../../../../electron/main/adapters/files/open-file.ts';
import { failNext } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const newFile = (): string => path.join(temporaryFolder(), 'file');

/** The descriptor that the system gives next: the same as before when nothing stayed open. */
function nextDescriptor(file: string): number {
  const descriptor = openSync(file, 'a');
  closeSync(descriptor);
  return descriptor;
}

test('a file that is made is private, and what its use gives is passed on', () => {
  const file = newFile();
  expect(withOpenFile(file, 'w', (descriptor) => fstatSync(descriptor).size)).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a use that fails closes the file, and its error is thrown', () => {
  const file = newFile();
  const before = nextDescriptor(file);
  const use = (): never => {
    throw new Error('in use');
  };
  expect(() => withOpenFile(file, 'w', use)).toThrow('in use');
  expect(nextDescriptor(file)).toBe(before);
});

test('a close that fails does not undo what the use gives', () => {
  const file = newFile();
  const fault = failNext('closeSync', 'EIO');
  expect([withOpenFile(file, 'w', () => 'given'), fault.struck]).toEqual(['given', true]);
});
