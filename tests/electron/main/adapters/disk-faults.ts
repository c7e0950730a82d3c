import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { onTestFinished } from 'vitest';

/*
 * A disk that refuses. The functions of node:fs are replaced for everybody who imports them, also by name, until the test is
 * over. The code under test is the real one, and so is the disk for every call that no fault strikes.
 */

export type DiskCall = Extract<keyof typeof fs, `${string}Sync`>;
export type DiskErrorCode =
  'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES' | 'EBUSY' | 'EPERM' | 'EINVAL' | 'ESTALE' | 'ENOTCONN' | 'EISDIR';

/** The codes that a full, a broken, a read-only and a forbidden disk gives. */
export const DISK_ERRORS = ['ENOSPC', 'EIO', 'EROFS', 'EACCES'] as const;

/** The codes of a file that another program, such as a virus scanner, has open for a moment. */
export const MOMENTARY_ERRORS = ['EACCES', 'EBUSY', 'EPERM'] as const;

/** Every call by which the app changes what is on the disk. */
const CHANGES: readonly DiskCall[] = [
  'chmodSync',
  'fsyncSync',
  'ftruncateSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'truncateSync',
  'unlinkSync',
  'writeFileSync',
  'writeSync',
];

export interface FaultOptions {
  /** Calls that still go well before the one that fails; 0 unless told. */
  readonly after?: number;
  /** Calls that fail then; 1 unless told. */
  readonly times?: number;
  /** For calls that write: half of the bytes reach the file before the call fails, as on a disk that gets full. */
  readonly half?: boolean;
  /** For calls that write: half of the bytes reach the file and the call tells how many, without an error: there was room for no more. */
  readonly short?: boolean;
}

export interface Fault {
  /** True once a call has failed by it. */
  readonly struck: boolean;
  /** Ends it before the test does. */
  lift(): void;
}

type Call = (...given: unknown[]) => unknown;
/** Throws, or gives what the call gives in place of the real one; `null` lets it be. */
type Strike = (name: DiskCall, given: readonly unknown[], real: Call) => { readonly gives: unknown } | null;

const functions = fs as unknown as Record<string, Call>;
const originals = new Map<DiskCall, Call>();
const strikes = new Map<DiskCall, Strike[]>();

/** Makes the next call of the function fail. Faults of one function each count the calls for themselves. */
export function failNext(name: DiskCall, code: DiskErrorCode, options: FaultOptions = {}): Fault {
  return failAny([name], code, options);
}

/**
 * After so many calls that change the disk nothing is changed any more, as if the program had been killed there. Lift it,
 * and open the files anew.
 */
export function crashAfter(changes: number): Fault {
  return failAny(CHANGES, 'EIO', { after: changes, times: Infinity });
}

/** Nothing waits for the disk in this test: for one that writes tens of thousands of files, and lives through no power failure. */
export function withoutFlushing(): void {
  install('fsyncSync', () => ({ gives: undefined }));
}

/**
 * What is flushed and renamed from now on, in its order and by names below `root`: it decides what a power failure leaves.
 */
export function watchDisk(root: string): readonly string[] {
  const done: string[] = [];
  const opened = new Map<unknown, string>();
  const nameOf = (file: unknown): string => path.relative(root, String(file)) || '.';
  install('openSync', (_name, given, real) => {
    const descriptor = real(...given);
    opened.set(descriptor, nameOf(given[0]));
    return { gives: descriptor };
  });
  install('fsyncSync', (_name, [descriptor]) => {
    done.push(`flush ${opened.get(descriptor)}`);
    return null;
  });
  install('renameSync', (_name, [from, to]) => {
    done.push(`rename ${nameOf(from)} to ${nameOf(to)}`);
    return null;
  });
  return done;
}

function failAny(
  names: readonly DiskCall[],
  code: DiskErrorCode,
  { after = 0, times = 1, half = false, short = false }: FaultOptions,
): Fault {
  let [calls, struck] = [0, false];
  const strike: Strike = (name, given, real) => {
    const call = calls++;
    if (call < after || call >= after + times) return null;
    struck = true;
    if (short) return { gives: writeHalf(given, real) };
    if (half) writeHalf(given, real);
    throw diskError(name, code);
  };
  for (const name of names) install(name, strike);
  return {
    get struck() {
      return struck;
    },
    lift: () => names.forEach((name) => uninstall(name, strike)),
  };
}

function install(name: DiskCall, strike: Strike): void {
  strikes.set(name, [...(strikes.get(name) ?? []), strike]);
  onTestFinished(() => uninstall(name, strike));
  const real = functions[name];
  if (real === undefined || originals.has(name)) return;
  originals.set(name, real);
  const faulty: Call = (...given) => {
    for (const each of strikes.get(name) ?? []) {
      const struck = each(name, given, real);
      if (struck !== null) return struck.gives;
    }
    return real(...given);
  };
  functions[name] = Object.assign(faulty, real);
  syncBuiltinESMExports();
}

function uninstall(name: DiskCall, strike: Strike): void {
  const left = (strikes.get(name) ?? []).filter((each) => each !== strike);
  strikes.set(name, left);
  const real = originals.get(name);
  if (real === undefined || left.length > 0) return;
  originals.delete(name);
  functions[name] = real;
  syncBuiltinESMExports();
}

/** Of `writeFileSync(file, data)`, `writeSync(file, bytes, offset, length, position)` and `writeSync(file, text, position)`. */
function writeHalf([file, data, offset, length, position]: readonly unknown[], real: Call): unknown {
  const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array);
  if (typeof data === 'string' || typeof offset !== 'number')
    return real(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
  const half = typeof length === 'number' ? Math.ceil(length / 2) : undefined;
  return real(file, bytes, offset, half, position);
}

function diskError(name: DiskCall, code: DiskErrorCode): Error {
  const errno = -os.constants.errno[code];
  const [, words] = getSystemErrorMap().get(errno) ?? [];
  const syscall = name.slice(0, -'Sync'.length);
  return Object.assign(new Error(`${code}: ${words}, ${syscall}`), { code, errno, syscall });
}
