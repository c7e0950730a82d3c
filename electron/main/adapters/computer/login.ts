import { readFileSync } from 'node:fs';

/** Of the running system, new at each start: https://www.kernel.org/doc/Documentation/sysctl/kernel.txt (random). */
const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/**
 * Names the person's present login, which ends with the computer at the latest. `null` where the end of a login is told to
 * nobody, nor its name: on Windows, where each end looks as if the app had been cut off.
 */
export function loginName(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  readBootId: () => string = () => readFileSync(BOOT_ID, 'utf8'),
): string | null {
  if (platform === 'win32') return null;
  // Elsewhere a login that ends asks its apps to quit. On Linux their screen may be gone before they are asked.
  if (platform !== 'linux') return platform;
  try {
    return `${readBootId().trim()} ${env['XDG_SESSION_ID'] ?? ''}`.trim();
  } catch {
    return null;
  }
}
