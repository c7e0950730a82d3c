import type { Mutant } from './mutant.ts';

/**
 * What became of a mutant. `killed`: a test noticed it. `survived`: every test passed. `unfit`: the tests could not even
 * run, so that it proves nothing about them.
 */
export type Verdict = 'killed' | 'survived' | 'unfit';

/** How a test file ended: its own state, and how many of its tests passed and failed. */
export interface FileEnd {
  readonly state: string;
  readonly passed: number;
  readonly failed: number;
}

export function verdictOn(files: readonly FileEnd[]): Verdict {
  if (files.some(({ failed }) => failed > 0)) return 'killed';
  const ran = files.length > 0 && files.every(({ state, passed }) => state === 'passed' && passed > 0);
  return ran ? 'survived' : 'unfit';
}

export interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** A line for each mutant, those that no test noticed at the end, and the count as the last line. */
export function tableOf(judged: readonly Judged[]): string {
  const of = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict);
  const [killed, survived, unfit] = [of('killed'), of('survived'), of('unfit')];
  const count = `${killed.length} killed, ${survived.length} survived, ${unfit.length} unfit`;
  return [...[...killed, ...unfit, ...survived].map(lineOf), count].join('\n');
}

function lineOf({ mutant, verdict }: Judged): string {
  const { for: what, file, before, after } = mutant;
  return `${verdict.padEnd(8)}  ${what.padEnd(18)}  ${file}: ${before} → ${after || '(nothing)'}`;
}

/** 2 when a mutant proves nothing, 1 when one survived, else 0. */
export function exitCodeFor(judged: readonly Judged[]): 0 | 1 | 2 {
  if (judged.some(({ verdict }) => verdict === 'unfit')) return 2;
  return judged.some(({ verdict }) => verdict === 'survived') ? 1 : 0;
}
