import { describe, expect, it } from 'vitest';
import { countTrace, fieldOf } from './proc-text.ts';

describe('fieldOf', () => {
  const rollup =
    '55a6-7ffd ---p 00000000 00:00 0   [rollup]\nRss:                1772 kB\nPss:                 269 kB\nPss_Dirty:   12 kB\n';

  it('takes the field of exactly this name', () => expect(fieldOf(rollup, 'Pss')).toBe(269));

  it('does not take a field whose name only ends so', () => {
    const status = 'nonvoluntary_ctxt_switches:\t7\nvoluntary_ctxt_switches:\t41\n';
    expect(fieldOf(status, 'voluntary_ctxt_switches')).toBe(41);
  });

  it('refuses a text without the field', () => {
    expect(() => fieldOf(rollup, 'Swap')).toThrow('There is no number Swap');
  });
});

describe('countTrace', () => {
  const trace = [
    '700 100.000000 execve("/opt/app", ["/opt/app"], 0x7ffd /* 18 vars */) = 0',
    '700 120.500000 openat(AT_FDCWD, "/etc/hosts", O_RDONLY) = 3',
    '701 121.000000 openat(AT_FDCWD, "/missing", O_RDONLY) = -1 ENOENT (No such file or directory)',
    '701 122.000000 openat(AT_FDCWD, "/slow", O_RDONLY <unfinished ...>',
    '701 122.100000 <... openat resumed>)      = 5',
    '702 123.000000 execve("/bin/true", ["true"], 0x7ffd) = 0',
    '702 124.000000 +++ exited with 0 +++',
    '700 180.000000 open("/late", O_RDONLY) = 4',
  ].join('\n');

  it('counts calls between the two instants, failed ones too and interrupted ones once', () => {
    expect(countTrace(trace, 120, 180)).toEqual({ programs: 1, files: 3 });
  });

  it('counts nothing where nothing happened', () => {
    expect(countTrace(trace, 130, 170)).toEqual({ programs: 0, files: 0 });
  });

  it('reads a trace of one process, which has no process ids', () => {
    expect(countTrace('120.5 openat(AT_FDCWD, "/a", O_RDONLY) = 3', 120, 121)).toEqual({
      programs: 0,
      files: 1,
    });
  });
});
