import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  installLoader,
  isLastResortReady,
  lastResortFolder,
  requireSameHash,
} from '../../../build/scripts/last-resort.ts';

describe('lastResortFolder', () => {
  it('lies in the cache of the home folder', () => {
    expect(lastResortFolder({}, '/home/ada')).toBe(path.join('/home/ada', '.cache/unknot/electron-33.4.11'));
  });

  it('lies where XDG_CACHE_HOME says', () => {
    expect(lastResortFolder({ XDG_CACHE_HOME: '/var/cache' }, '/home/ada')).toBe(
      path.join('/var/cache', 'unknot/electron-33.4.11'),
    );
  });

  it('ignores a relative XDG_CACHE_HOME', () => {
    expect(lastResortFolder({ XDG_CACHE_HOME: 'cache' }, '/home/ada')).toContain(path.join('/home/ada'));
  });
});

describe('requireSameHash', () => {
  it('names what has another hash', () => {
    expect(() => {
      requireSameHash('The package x', 'aa', 'bb');
    }).toThrow('The package x is not the known one, so it is not run: its hash is aa, not bb.');
  });

  it('accepts the known hash', () => {
    expect(() => {
      requireSameHash('The package x', 'aa', 'aa');
    }).not.toThrow();
  });
});

describe('a cached last resort', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-test-'));
    writeFileSync(path.join(folder, 'version'), '33.4.11');
    writeFileSync(path.join(folder, 'electron'), '');
    chmodSync(path.join(folder, 'electron'), 0o755);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is ready with its version and an executable', async () => {
    expect(await isLastResortReady(folder)).toBe(true);
  });

  it.each(['version', 'electron'])('is not ready without its %s', async (file) => {
    rmSync(path.join(folder, file));
    expect(await isLastResortReady(folder)).toBe(false);
  });

  it('gets the loader of this checkout in place of an older one', async () => {
    await installLoader(folder);
    const loader = path.join(folder, 'resources', 'app', 'main.js');
    writeFileSync(loader, 'older');
    await installLoader(folder);
    expect(readFileSync(loader, 'utf8')).toContain('setAppPath');
  });
});
