import path from 'node:path';
import electronLog from 'electron-log/main.js';
import type { Log } from '../../ports.ts';
import { PRIVATE_FILE } from '../files/private-modes.ts';

/** In bytes. One older file is kept, so the log takes at most twice this. */
const LARGEST = 512 * 1024;

export function logFile(folder: string): string {
  return path.join(folder, 'unknot.log');
}

/** The log file, limited in size. It says what the app did and what failed, and nothing about the person's health. */
export function fileLog(folder: string): Log & { readonly file: string } {
  const file = logFile(folder);
  electronLog.transports.file.resolvePathFn = () => file;
  electronLog.transports.file.maxSize = LARGEST;
  electronLog.transports.file.writeOptions = { flag: 'a', mode: PRIVATE_FILE, encoding: 'utf8' };
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = 'warn';
  electronLog.transports.ipc.level = false;
  return {
    file,
    info: (message) => electronLog.info(message),
    warn: (message) => electronLog.warn(message),
    error: (message, cause) =>
      cause === undefined ? electronLog.error(message) : electronLog.error(message, cause),
  };
}
