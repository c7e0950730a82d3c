/* The texts of /proc and of strace, read without touching either. */

/** The number of a line such as `Pss:  1234 kB`; a field that is missing is an error, never zero. */
export function fieldOf(text: string, name: string): number {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name}:`));
  const value = line === undefined ? NaN : Number.parseInt(line.slice(name.length + 1), 10);
  if (Number.isNaN(value)) throw new Error(`There is no number ${name} in:\n${text}`);
  return value;
}

/** What the calls of a trace come to. */
export interface TraceCounts {
  readonly programs: number;
  readonly files: number;
}

/**
 * Counts the calls in what `strace -f -ttt` wrote, from one instant to another (seconds since 1970). A call that another thread
 * interrupted stands in two lines; the second, `<... resumed>`, is not counted again. Calls that failed count: they cost as well.
 */
export function countTrace(trace: string, from: number, to: number): TraceCounts {
  let programs = 0;
  let files = 0;
  for (const [, time, call] of trace.matchAll(/^(?:\d+\s+)?(\d+\.\d+) (execve|open|openat|openat2)\(/gm)) {
    const instant = Number(time);
    if (instant < from || instant >= to) continue;
    if (call === 'execve') programs++;
    else files++;
  }
  return { programs, files };
}
