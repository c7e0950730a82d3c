import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packagedExecutable, packagedFolder } from '../../../build/packaging/packaged-app.ts';
import { isRoot } from './person.ts';

const variable = 'UNKNOT_TEST_PACKAGED';

/**
 * Runs once, before all tests, and names the packaged app to the test workers. For root it is laid out as an installer does: where
 * every account can read it, with the sandbox helper that kernels need which refuse namespaces to normal accounts.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default function layOutPackage(): () => void {
  if (!existsSync(packagedExecutable)) throw new Error('There is no package yet: run npm run package:dir.');
  if (!isRoot) {
    process.env[variable] = packagedExecutable;
    return () => undefined;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-packaged-'));
  const app = path.join(folder, 'Unknot');
  cpSync(packagedFolder, app, { recursive: true });
  chmodSync(folder, 0o755);
  chmodSync(path.join(app, 'chrome-sandbox'), 0o4755);
  process.env[variable] = path.join(app, path.basename(packagedExecutable));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The executable of the packaged app under test. */
export function executableUnderTest(): string {
  const executable = process.env[variable];
  if (executable === undefined) throw new Error(`${variable} is not set: start the tests with Playwright.`);
  return executable;
}
