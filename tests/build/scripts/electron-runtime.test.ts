import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ElectronRuntime, ElectronSources } from '../../../build/scripts/electron-runtime.ts';
import {
  decideLastResort,
  findInstalled,
  lastResortNotice,
  noElectronMessage,
  searchElectron,
} from '../../../build/scripts/electron-runtime.ts';

describe('decideLastResort', () => {
  it('allows it on Linux on x64', () => {
    expect(decideLastResort({}, 'linux', 'x64')).toBe('allowed');
  });

  it('is forbidden by a variable', () => {
    expect(decideLastResort({ UNKNOT_NO_FALLBACK_ELECTRON: '1' }, 'linux', 'x64')).toBe('forbidden');
  });

  it.each([
    ['darwin', 'x64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('does not exist for %s on %s', (platform, architecture) => {
    expect(decideLastResort({}, platform, architecture)).toBe('impossible');
  });
});

describe('searchElectron', () => {
  const lastResort: ElectronRuntime = {
    executable: '/cache/electron',
    version: '33.4.11',
    origin: 'last resort',
  };
  const downloaded: ElectronRuntime = {
    executable: '/dist/electron',
    version: '45.4.1',
    origin: 'downloaded',
  };

  /** Searches, and answers the origin found and the slow steps that were taken. */
  async function search(found: Partial<ElectronSources>): Promise<{ origin: string; steps: string[] }> {
    const steps: string[] = [];
    const runtime = await searchElectron({
      findOverride: () => null,
      findInstalled: () => null,
      lastResortUse: 'allowed',
      isLastResortReady: async () => false,
      buildLastResort: async () => void steps.push('build'),
      takeLastResort: async () => lastResort,
      ...found,
      download: async () => {
        steps.push('download');
        return found.download === undefined ? null : found.download();
      },
    });
    return { origin: runtime.origin, steps };
  }

  const installed = { executable: '/dist/electron', version: '45.4.1' };

  it('takes what the person names before everything else', async () => {
    const found = { findOverride: () => '/opt/electron', findInstalled: () => installed };
    expect(await search(found)).toEqual({ origin: 'override', steps: [] });
  });

  it('takes the installed binary before a cached last resort', async () => {
    const found = { findInstalled: () => installed, isLastResortReady: async () => true };
    expect(await search(found)).toEqual({ origin: 'installed', steps: [] });
  });

  it('takes a cached last resort without trying the download again', async () => {
    expect(await search({ isLastResortReady: async () => true })).toEqual({
      origin: 'last resort',
      steps: [],
    });
  });

  it('downloads before it builds a last resort', async () => {
    expect(await search({ download: async () => downloaded })).toEqual({
      origin: 'downloaded',
      steps: ['download'],
    });
  });

  it('builds the last resort when the download fails', async () => {
    expect(await search({})).toEqual({ origin: 'last resort', steps: ['download', 'build'] });
  });

  it('does not take a cached last resort that is forbidden', async () => {
    const found = { lastResortUse: 'forbidden', isLastResortReady: async () => true } as const;
    await expect(search(found)).rejects.toThrow('UNKNOT_NO_FALLBACK_ELECTRON=1 forbids');
  });
});

describe('the lines about the last resort', () => {
  it('end a start in one line when it is forbidden', () => {
    const message = noElectronMessage('forbidden');
    expect(message).toMatch(/^There is no Electron to run: .*UNKNOT_NO_FALLBACK_ELECTRON=1 forbids.*\.$/);
  });

  it('say what is run, why, where it lies and how to forbid it', () => {
    const notice = lastResortNotice('45.4.1', '/cache/electron');
    const facts = [
      'Electron 33.4.11 instead of 45.4.1',
      'clawbench',
      '/cache/electron',
      'NO_FALLBACK_ELECTRON=1',
    ];
    expect(facts.filter((fact) => !notice.includes(fact))).toEqual([]);
  });
});

describe('findInstalled', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-test-'));
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'package.json'), '{"version":"45.4.1"}');
    writeFileSync(path.join(folder, 'path.txt'), 'electron');
    writeFileSync(path.join(folder, 'dist', 'version'), 'v45.4.1');
    writeFileSync(path.join(folder, 'dist', 'electron'), '');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds the binary of the wanted version', () => {
    const executable = path.join(folder, 'dist', 'electron');
    expect(findInstalled(folder)).toEqual({ executable, version: '45.4.1' });
  });

  it('does not take a binary left by an older version', () => {
    writeFileSync(path.join(folder, 'dist', 'version'), '44.0.0');
    expect(findInstalled(folder)).toBeNull();
  });

  it.each(['path.txt', 'dist/version', 'dist/electron'])(
    'does not take a download without its %s',
    (file) => {
      rmSync(path.join(folder, file));
      expect(findInstalled(folder)).toBeNull();
    },
  );
});
