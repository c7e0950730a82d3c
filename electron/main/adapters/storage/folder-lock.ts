import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { Stop } from '../../ports.ts';
import { hasCode } from '../files/error-codes.ts';

/*
 * One program at a time works with a folder: the one that listens at an address made of the folder's name. The system gives
 * the address to one program only and takes it back when that ends, however it ends; a file with a process id could not say
 * as much. Electron's own lock is about its settings folder and, on Windows, about one session.
 *
 * Linux and Windows have addresses that are no files. Elsewhere a socket in the folder itself is the address, not one in
 * the temporary folder, which is tidied up while the app runs. It does not hold between computers that share a folder over
 * a network, nor between containers with networks of their own.
 */

/**
 * Holds the folder until the returned function is called or the program ends. `null`: another program holds it.
 * @throws when the folder is not there, or the system has no such address to give.
 */
export async function holdFolder(folder: string, platform: NodeJS.Platform): Promise<Stop | null> {
  const address = lockAddress(realpathSync.native(folder), platform);
  const server = net.createServer((caller) => caller.destroy());
  // The lock alone is no reason to go on running.
  server.unref();
  // A caller that cannot be let in, as too many files are open, changes nothing.
  server.on('error', () => undefined);
  const stop = () => void server.close();
  if (await listens(server, address)) return stop;
  if (!isFile(platform) || (await answers(address))) return null;
  // Left by a program that was killed. Starts that find it at the same moment have met at Electron's lock before.
  rmSync(address, { force: true });
  return (await listens(server, address)) ? stop : null;
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
function listens(server: net.Server, address: string): Promise<boolean> {
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

/** False when nobody listens there any more. */
function answers(address: string): Promise<boolean> {
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
