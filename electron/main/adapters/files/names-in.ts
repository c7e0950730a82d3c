import { readdirSync } from 'node:fs';
import { hasCode } from './error-codes.ts';

/** The names in a folder; none when there is no folder. @throws when the disk refuses it. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
