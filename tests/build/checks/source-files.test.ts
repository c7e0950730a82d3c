import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../../build/checks/source-files.ts';

test('files are found at any depth below the folders that are named, in order', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'unknot-files-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of ['b/two.ts', 'a/deep/one.ts', 'a/three.css', 'c/other.ts']) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  expect(filesBelow(root, ['a', 'b'])).toEqual(['a/deep/one.ts', 'a/three.css', 'b/two.ts']);
});
