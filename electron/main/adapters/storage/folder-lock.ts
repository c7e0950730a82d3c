import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { Stop } from '../../ports.ts';
import { hasCode } from '../files/error-codes.ts';

/*
 * Only one program at a time works with a folder: the one that tryToListen at an address derived from the folder's name. The
 * system gives the address to one program and takes it back when that program ends, even by a kill; a file with a process id
 * could not guarantee that. Electron's own lock covers its settings folder and, on Windows, one session only.
 *
 * Linux and Windows have addresses that are no files. On macOS the address is a socket in the folder itself, because the
 * temporary folder is cleaned up while the app runs. The lock does not work between computers that share a folder over a
 * network, nor between containers with networks of their own.
 */

/**
 * Locks the folder until the returned function is called or the program ends. `null`: another program has the lock.
 * @throws when the folder is not there, or the system has no such address to give.
 */
export async function lockFolder(folder: string, platform: NodeJS.Platform): Promise<Stop | null> {
  const address = lockAddress(realpathSync.native(folder), platform);
  const server = net.createServer((caller) => caller.destroy());
  // The lock alone must not keep the program running.
  server.unref();
  // A connection that cannot be accepted, for instance because too many files are open, does not affect the lock.
  server.on('error', () => undefined);
  const stop = () => void server.close();
  if (await tryToListen(server, address)) return stop;
  if (!isFile(platform) || (await isAnswered(address))) return null;
  // A killed program left it. Two starts cannot get here at once: Electron's lock has stopped one of them.
  rmSync(address, { force: true });
  return (await tryToListen(server, address)) ? stop : null;
}

function lockAddress(folder: string, platform: NodeJS.Platform): string {
  if (isFile(platform)) return path.join(folder, 'unknot.lock');
  const name = `unknot-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`;
}

function isFile(platform: NodeJS.Platform): boolean {
  return platform !== 'linux' && platform !== 'win32';
}

/** False when the address is taken. */
function tryToListen(server: net.Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      if (hasCode(error, 'EADDRINUSE')) resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(address, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/** False when no program tryToListen there any more. */
function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const caller = net.connect(address, () => {
      caller.destroy();
      resolve(true);
    });
    caller.on('error', (error) => {
      if (hasCode(error, 'ECONNREFUSED', 'ENOENT')) resolve(false);
      else reject(error);
    });
  });
}
