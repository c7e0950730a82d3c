import { readFileSync } from 'node:fs';

/** A random id that is new at each start of the system: https://www.kernel.org/doc/Documentation/sysctl/kernel.txt (random). */
const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/**
 * Names the person's current login, which lasts at most until the computer is switched off. `null` on Windows: there a login
 * has no name and ends without telling the app, so that every logout looks like a crash.
 */
export function loginName(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  readBootId: () => string = () => readFileSync(BOOT_ID, 'utf8'),
): string | null {
  if (platform === 'win32') return null;
  // On macOS a logout asks the apps to quit. On Linux the display may be gone before they can answer.
  if (platform !== 'linux') return platform;
  try {
    return `${readBootId().trim()} ${env['XDG_SESSION_ID'] ?? ''}`.trim();
  } catch {
    return null;
  }
}
