import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PathKind } from '../../../build/scripts/electron-override.ts';
import { findOverride } from '../../../build/scripts/electron-override.ts';

const home = path.resolve('/opt/electron');
const kinds = new Map<string, PathKind>([
  [home, 'folder'],
  [path.join(home, 'electron'), 'program'],
  [path.join(home, 'empty'), 'folder'],
]);
const look = (file: string): PathKind => kinds.get(file) ?? 'neither';

function find(environment: NodeJS.ProcessEnv): string | null {
  return findOverride(environment, 'linux', look);
}

describe('findOverride', () => {
  it('finds nothing where no variable is set', () => {
    expect(find({ UNKNOT_ELECTRON: '' })).toBeNull();
  });

  it('takes an executable', () => {
    const executable = path.join(home, 'electron');
    expect(find({ UNKNOT_ELECTRON: executable })).toBe(executable);
  });

  it('takes a folder that holds an executable', () => {
    expect(find({ UNKNOT_ELECTRON: home })).toBe(path.join(home, 'electron'));
  });

  it("takes the folder of the electron package's own variable", () => {
    expect(find({ ELECTRON_OVERRIDE_DIST_PATH: home })).toBe(path.join(home, 'electron'));
  });

  it('refuses an executable in the variable that means a folder', () => {
    expect(() => find({ ELECTRON_OVERRIDE_DIST_PATH: path.join(home, 'electron') })).toThrow(
      'ELECTRON_OVERRIDE_DIST_PATH is',
    );
  });

  it('refuses a folder without an executable', () => {
    const folder = path.join(home, 'empty');
    expect(() => find({ UNKNOT_ELECTRON: folder })).toThrow(
      `UNKNOT_ELECTRON is ${folder}, but there is no Electron executable there.`,
    );
  });

  it('does not fall through from a wrong value to the next variable', () => {
    expect(() => find({ UNKNOT_ELECTRON: '/nowhere', ELECTRON_OVERRIDE_DIST_PATH: home })).toThrow(
      'UNKNOT_ELECTRON is /nowhere',
    );
  });
});
