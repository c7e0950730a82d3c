import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../../../../electron/main/adapters/storage/folder-lock.ts';
import type { Stop } from '../../../../../electron/main/ports.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/* Linux has addresses that are no files, macOS has sockets that are; both ways work on Linux. */
const PLATFORMS = ['linux', 'darwin'] as const;
type Platform = (typeof PLATFORMS)[number];

async function hold(folder: string, platform: Platform): Promise<Stop | null> {
  const stop = await lockFolder(folder, platform);
  if (stop !== null) onTestFinished(stop);
  return stop;
}

async function isHeld(folder: string, platform: Platform): Promise<boolean> {
  const stop = await lockFolder(folder, platform);
  stop?.();
  return stop === null;
}

/** Another program that holds the folder; resolves with what it says. */
async function otherProgram(
  folder: string,
  platform: Platform,
  lives: 'on' | 'no longer',
): Promise<{ child: ChildProcess; says: string }> {
  const program = path.join(import.meta.dirname, 'lock-folder.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, platform, lives], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [says] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, says: says.toString().trim() };
}

describe.each(PLATFORMS)('on %s', (platform) => {
  test('the first holds the folder, the second is refused, and after the first the next one holds it', async () => {
    const folder = temporaryFolder();
    const stop = await hold(folder, platform);
    expect([stop, await hold(folder, platform), await hold(folder, platform)]).toEqual([
      expect.any(Function),
      null,
      null,
    ]);
    stop?.();
    expect(await hold(folder, platform)).not.toBeNull();
  });

  test('two that come at the same moment do not both get it', async () => {
    const folder = temporaryFolder();
    const held = await Promise.all([hold(folder, platform), hold(folder, platform)]);
    expect(held.filter((stop) => stop !== null).length).toBe(1);
  });

  test('a folder is the same by whatever way one comes to it, and another is not', async () => {
    const folder = temporaryFolder();
    const inside = path.join(folder, 'unknot');
    mkdirSync(inside);
    symlinkSync(inside, path.join(folder, 'link'));
    await hold(inside, platform);
    const ways = [`${inside}/`, path.join(folder, 'link'), `${folder}/./link/../unknot//`];
    expect(await Promise.all(ways.map((way) => isHeld(way, platform)))).toEqual([true, true, true]);
    expect(await isHeld(folder, platform)).toBe(false);
  });

  test('a program that is killed holds nothing any more', async () => {
    const folder = temporaryFolder();
    const { child, says } = await otherProgram(folder, platform, 'on');
    expect([says, await isHeld(folder, platform)]).toEqual(['held', true]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isHeld(folder, platform)).toBe(false);
  });

  test('another program is refused too', async () => {
    const folder = temporaryFolder();
    await hold(folder, platform);
    expect((await otherProgram(folder, platform, 'on')).says).toBe('refused');
  });

  test('a program that has nothing else to do ends', async () => {
    const { child, says } = await otherProgram(temporaryFolder(), platform, 'no longer');
    child.stdin?.end();
    const [code] = child.exitCode === null ? ((await once(child, 'exit')) as [number]) : [child.exitCode];
    expect([says, code]).toEqual(['held', 0]);
  });

  test('a folder that is not there cannot be held', async () => {
    await expect(hold(path.join(temporaryFolder(), 'nothing'), platform)).rejects.toThrow('ENOENT');
  });
});

test('whoever calls is turned away at once', async () => {
  const folder = temporaryFolder();
  await hold(folder, 'darwin');
  const caller = net.connect(path.join(folder, 'unknot.lock'));
  await once(caller.resume(), 'close');
  expect(caller.bytesRead).toBe(0);
});

test('Linux leaves nothing in the folder, macOS a socket until it stops', async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()];
  await hold(folder, 'linux');
  const stop = await hold(other, 'darwin');
  const lock = path.join(other, 'unknot.lock');
  expect([existsSync(path.join(folder, 'unknot.lock')), existsSync(lock)]).toEqual([false, true]);
  stop?.();
  expect(existsSync(lock)).toBe(false);
});
