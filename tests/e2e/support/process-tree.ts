import { readdirSync, readFileSync } from 'node:fs';

/** A live process of the app. */
export interface AppProcess {
  pid: number;
  /** Chromium's name for the kind of process (renderer, gpu-process, zygote, utility); the first process has none and is `main`. */
  type: string;
  commandLine: string;
}

interface ProcessEntry {
  pid: number;
  parent: number;
  session: number;
}

/** Reads a file of /proc: undefined for a process that ended meanwhile and for one that is not ours to read. */
function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES') return undefined;
    throw error;
  }
}

/** Undefined for a process that has ended, whether or not its parent has collected it. */
function readEntry(pid: number): ProcessEntry | undefined {
  const stat = readProc(pid, 'stat');
  if (stat === undefined) return undefined;
  // The name in parentheses may hold spaces and parentheses itself.
  const [state, parent, , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X'
    ? undefined
    : { pid, parent: Number(parent), session: Number(session) };
}

function readEntries(): ProcessEntry[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((name) => readEntry(Number(name))).filter((entry) => entry !== undefined);
}

function describe(entry: ProcessEntry, roots: ReadonlySet<number>): AppProcess {
  // Chromium's forked children write their command line with spaces instead of zeros.
  const commandLine = (readProc(entry.pid, 'cmdline') ?? '').replaceAll('\0', ' ').trim();
  const type = /--type=([\w-]+)/.exec(commandLine)?.[1] ?? (roots.has(entry.pid) ? 'main' : 'other');
  return { pid: entry.pid, type, commandLine };
}

/**
 * The processes that descend from the roots. When a process dies its children lose their parent, so the session that each root
 * leads and a line of the environment that only the app was given tell them as well.
 */
export function readProcessTree(roots: ReadonlySet<number>, environmentLine: string): AppProcess[] {
  const entries = readEntries();
  const found = new Set<number>();
  const belongs = ({ pid, parent, session }: ProcessEntry): boolean =>
    roots.has(session) ||
    found.has(parent) ||
    (readProc(pid, 'environ')?.split('\0').includes(environmentLine) ?? false);
  // A child may stand before its parent in the list, so it is read until nothing is added.
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const entry of entries) if (!found.has(entry.pid) && belongs(entry)) found.add(entry.pid);
  }
  return entries.filter((entry) => found.has(entry.pid)).map((entry) => describe(entry, roots));
}
