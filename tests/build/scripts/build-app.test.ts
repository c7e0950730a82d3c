import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuildStale } from '../../../build/scripts/build-app.ts';

const sources = ['shared/time.ts', 'renderer/App.tsx', 'package.json'];
const outputs = [
  'out/icons/app.png',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

describe('isBuildStale', () => {
  let root: string;

  function setTime(name: string, seconds: number): void {
    utimesSync(path.join(root, name), seconds, seconds);
  }

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'unknot-test-'));
    for (const name of [...sources, ...outputs]) {
      mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(root, name), '');
    }
    for (const name of [...sources, 'shared', 'renderer']) setTime(name, 1000);
    for (const name of outputs) setTime(name, 2000);
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is false when all of the app was built after the last change', () => {
    expect(isBuildStale(root)).toBe(false);
  });

  it.each(outputs)('is true without %s', (name) => {
    rmSync(path.join(root, name));
    expect(isBuildStale(root)).toBe(true);
  });

  it.each([...sources, 'renderer'])('is true after a change of %s', (name) => {
    setTime(name, 3000);
    expect(isBuildStale(root)).toBe(true);
  });

  it('is true when the last build did not come to its end', () => {
    setTime('shared/time.ts', 2500);
    setTime('out/main/index.js', 3000);
    expect(isBuildStale(root)).toBe(true);
  });
});
