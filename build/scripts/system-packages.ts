/** What the machine lacks: names that a person would search for, and the Debian packages that provide them. */
export interface Lack {
  names: string[];
  packages: string[];
}

/** What to do about it. */
export type InstallationPlan =
  { kind: 'nothing' } | { kind: 'install'; notice: string } | { kind: 'refuse'; message: string };

interface Machine {
  environment: NodeJS.ProcessEnv;
  /** Null where there are no user ids (Windows). */
  userId: number | null;
  /** Debian, Ubuntu or a derivative. */
  debian: boolean;
}

/** The libraries that `ldd` could not find, without duplicates. */
export function parseMissingLibraries(lddOutput: string): string[] {
  const found = lddOutput.matchAll(/^\s*(\S+) => not found/gm);
  return [...new Set([...found].map(([, library]) => library ?? ''))];
}

/** Whether an /etc/os-release describes Debian, Ubuntu or a derivative. */
export function isDebian(osRelease: string): boolean {
  const words = new Set(
    osRelease
      .split('\n')
      .filter((line) => /^ID(_LIKE)?=/.test(line))
      .flatMap((line) =>
        line
          .replace(/^[^=]*=/, '')
          .replaceAll(/["']/g, '')
          .split(/\s+/),
      ),
  );
  return words.has('debian') || words.has('ubuntu');
}

/** The packages that `apt-cache policy` can install; one that it only knows by name has the candidate "(none)". */
export function parseInstallable(policyOutput: string): Set<string> {
  const blocks = policyOutput.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (.*)$/gm);
  return new Set(
    [...blocks].filter(([, , candidate]) => candidate !== '(none)').map(([, name]) => name ?? ''),
  );
}

/** Ubuntu 24.04 renamed some libraries with the suffix `t64`. A package that is unknown under both names keeps the plain one. */
export function choosePackageNames(packages: readonly string[], installable: ReadonlySet<string>): string[] {
  return packages.map((name) =>
    !installable.has(name) && installable.has(`${name}t64`) ? `${name}t64` : name,
  );
}

/** The command that installs packages, as a person would type it. */
function installLine(packages: readonly string[], userId: number | null): string {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return userId === 0 ? `apt-get update && ${command}` : `sudo apt-get update && sudo ${command}`;
}

/** Root on Debian installs what is missing unless UNKNOT_NO_SYSTEM_INSTALL=1; anyone else gets the line to run. */
export function planInstallation(lack: Lack, machine: Machine): InstallationPlan {
  if (lack.names.length === 0) return { kind: 'nothing' };
  const missing = `This machine lacks ${lack.names.join(', ')}.`;
  if (!machine.debian) {
    return { kind: 'refuse', message: `${missing} Install the packages that bring them and start again.` };
  }
  const forbidden = machine.environment['UNKNOT_NO_SYSTEM_INSTALL'] === '1';
  if (machine.userId === 0 && !forbidden) {
    const notice = `${missing} As you are root, the packages are installed now: ${lack.packages.join(' ')}. UNKNOT_NO_SYSTEM_INSTALL=1 forbids this.`;
    return { kind: 'install', notice };
  }
  const line = installLine(lack.packages, machine.userId);
  return { kind: 'refuse', message: `${missing} Run this line and start again:\n${line}` };
}
