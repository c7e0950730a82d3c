import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout, toolCommand } from '../../build/scripts/checkout.ts';
import { capture } from '../../build/scripts/child-process.ts';
import { PlainProblem } from '../../build/scripts/plain-problem.ts';

/** A packaged app: its folder and the executable in it. */
export interface PackagedApp {
  readonly folder: string;
  readonly executable: string;
}

const executableName = 'empty-tray';

/**
 * Packages the empty app into a folder beside the packaged Unknot, from a copy of that: the same Electron with the same fuses, the
 * same layout, and one archive in place of Unknot's.
 */
export function packageEmptyApp(unknot: PackagedApp): PackagedApp {
  const folder = path.join(checkout, 'dist', 'bench-empty-app');
  const resources = path.join(folder, 'resources');
  rmSync(folder, { recursive: true, force: true });
  cpSync(unknot.folder, folder, { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(resources)) rmSync(path.join(resources, name), { recursive: true });
  const executable = path.join(folder, executableName);
  renameSync(path.join(folder, path.basename(unknot.executable)), executable);
  packArchive(path.join(folder, 'source'), path.join(resources, 'app.asar'));
  return { folder, executable };
}

function packArchive(source: string, archive: string): void {
  const icons = path.join(checkout, 'out', 'icons', 'tray');
  mkdirSync(source);
  cpSync(path.join(import.meta.dirname, 'empty-app'), source, { recursive: true });
  // The same picture as Unknot's: both send it over the bus.
  cpSync(icons, path.join(source, 'icons', 'tray'), { recursive: true });
  const { succeeded, output } = capture(toolCommand('@electron/asar', 'asar', 'pack', source, archive));
  if (!succeeded) throw new PlainProblem(`The empty app could not be packed: ${output}`);
  rmSync(source, { recursive: true });
}
