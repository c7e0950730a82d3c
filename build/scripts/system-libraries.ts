import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { capture, runVisibly } from './child-process.ts';
import { PlainProblem } from './plain-problem.ts';
import type { Need } from './system-needs.ts';
import { libraryPackages } from './system-needs.ts';
import type { Lack } from './system-packages.ts';
import {
  choosePackageNames,
  isDebian,
  parseInstallable,
  parseMissingLibraries,
  planInstallation,
} from './system-packages.ts';

const osReleaseFile = '/etc/os-release';

/** Whether a program is on the PATH. */
export function hasProgram(name: string, searchPath: string | undefined): boolean {
  return (searchPath ?? '').split(path.delimiter).some((folder) => {
    const file = path.join(folder, name);
    if (folder === '' || !existsSync(file)) return false;
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      // Refused access means no; it is not a failure.
      return false;
    }
  });
}

function isMet(need: Need): boolean {
  if (need.kind === 'program') return hasProgram(need.name, process.env['PATH']);
  // Debian's packages install for Debian's own Python, which need not be the first on the PATH.
  return capture(['/usr/bin/python3', '-c', `import ${need.name}`]).succeeded;
}

/** What the machine lacks of Electron's libraries and of the needs. */
function findLack(executable: string, needs: readonly Need[]): Lack {
  const libraries = parseMissingLibraries(capture(['ldd', executable]).output);
  const unmet = needs.filter((need) => !isMet(need));
  const packages = [
    ...(libraries.length > 0 ? libraryPackages : []),
    ...new Set(unmet.map((need) => need.package)),
  ];
  return { names: [...libraries, ...unmet.map((need) => need.name)], packages };
}

function withKnownNames(lack: Lack): Lack {
  const names = lack.packages.flatMap((name) => [name, `${name}t64`]);
  const installable = parseInstallable(capture(['apt-cache', 'policy', ...names]).output);
  return { names: lack.names, packages: choosePackageNames(lack.packages, installable) };
}

async function runApt(...aptArguments: string[]): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const code = await runVisibly(['apt-get', ...aptArguments], { environment, onStandardError: true });
  if (code !== 0) throw new PlainProblem(`apt-get ${aptArguments.join(' ')} ended with exit code ${code}.`);
}

/**
 * Makes sure that Electron finds its shared libraries and that the needs are met. Installs what is missing as root on Debian and
 * Ubuntu; otherwise throws a PlainProblem with the one line to run.
 */
export async function ensureSystem(executable: string, needs: readonly Need[]): Promise<void> {
  if (process.platform !== 'linux') return;
  const debian =
    existsSync(osReleaseFile) &&
    isDebian(readFileSync(osReleaseFile, 'utf8')) &&
    hasProgram('apt-get', process.env['PATH']);
  const machine = { environment: process.env, userId: process.getuid?.() ?? null, debian };
  const lack = findLack(executable, needs);
  const plan = planInstallation(debian ? withKnownNames(lack) : lack, machine);
  if (plan.kind === 'nothing') return;
  if (plan.kind === 'refuse') throw new PlainProblem(plan.message);
  console.error(plan.notice);
  await runApt('update');
  await runApt('install', '-y', '--no-install-recommends', ...withKnownNames(lack).packages);
  const still = findLack(executable, needs);
  if (still.names.length > 0) {
    throw new PlainProblem(`The packages are installed, yet this machine lacks ${still.names.join(', ')}.`);
  }
}
