import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from './options.ts';

const parse = (...commandArguments: string[]) => parseBenchOptions(commandArguments, 'usual');

describe('parseBenchOptions', () => {
  it('makes three full runs of the usual app without arguments', () => {
    expect(parse()).toMatchObject({ runs: 3, app: 'usual', json: null, durations: { settle: 20, idle: 60 } });
  });
  it('makes one short run with --quick, unless --runs says otherwise', () => {
    expect([parse('--quick').runs, parse('--quick', '--runs', '2').runs]).toEqual([1, 2]);
  });
  it('writes JSON to standard output or to a file', () => {
    expect([parse('--json').json, parse('--json', '--quick').json]).toEqual([
      'standard output',
      'standard output',
    ]);
    expect([parse('--json', 'a.json').json, parse('--json=a.json').json]).toEqual([
      { file: 'a.json' },
      { file: 'a.json' },
    ]);
  });
  it('refuses what it does not know', () => {
    expect(() => parse('--fast')).toThrow('--fast');
    expect(() => parse('--runs', '0')).toThrow('whole number');
  });
});
