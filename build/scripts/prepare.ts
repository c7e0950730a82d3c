import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { capture } from './child-process.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { findElectron } from './electron-runtime.ts';
import { planSandbox } from './sandbox.ts';
import { ensureSystem, hasProgram } from './system-libraries.ts';
import type { MissingDesktop, Preparation } from './system-needs.ts';
import { findMissingDesktop, needsOf } from './system-needs.ts';

/** A machine on which Electron can be started. */
export interface Prepared {
  electron: ElectronRuntime;
  /** Electron's switches before the app's folder: `--no-sandbox` for root, else none. */
  switches: string[];
  /** What the session lacks; the programs that replace it are installed. */
  missing: MissingDesktop;
}

/** Ubuntu 23.10 and newer refuse through AppArmor, which allows `unshare` in some versions; others refuse `unshare` too. */
function refusesNamespaces(userId: number | null): boolean {
  if (process.platform !== 'linux' || userId === 0) return false;
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (existsSync(restriction) && readFileSync(restriction, 'utf8').trim() === '1') return true;
  const canTell = hasProgram('unshare', process.env['PATH']);
  return canTell && !capture(['unshare', '--user', '--map-root-user', 'true']).succeeded;
}

function planSandboxHere(executable: string): string[] {
  const userId = process.getuid?.() ?? null;
  const helper = path.join(path.dirname(executable), 'chrome-sandbox');
  const stats = statSync(helper, { throwIfNoEntry: false });
  const { switches, notice } = planSandbox({
    userId,
    refusesNamespaces: refusesNamespaces(userId),
    helper,
    helperIsSetuid: stats?.uid === 0 && (stats.mode & 0o4000) !== 0,
  });
  if (notice !== null) console.error(notice);
  return switches;
}

/** Finds or fetches everything that a purpose needs and prints what it does. Throws a PlainProblem if something stays missing. */
export async function prepare(purpose: Preparation): Promise<Prepared> {
  const missing = findMissingDesktop(process.env, process.platform);
  const electron = await findElectron(process.env);
  await ensureSystem(electron.executable, needsOf(purpose, missing));
  return { electron, switches: planSandboxHere(electron.executable), missing };
}
