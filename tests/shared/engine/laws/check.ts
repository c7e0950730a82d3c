import fc from 'fast-check';
import type { Life } from './life.ts';
import { lives } from './life-arbitrary.ts';
import type { LifeOptions } from './life-arbitrary.ts';
import type { Law, Moment } from './moment.ts';
import { liveThrough } from './live-through.ts';

/*
 * The suite lives through the same days each time. `UNKNOT_LAW_DAYS=100000 npx vitest run tests/shared/engine/laws` goes
 * on for as many days in each test, from a new seed that it prints; `UNKNOT_LAW_SEED` gives a seed back to it.
 */
const USUAL_SEED = 20_260_306;

const { UNKNOT_LAW_DAYS, UNKNOT_LAW_SEED } = process.env;

/** Time for one test, in milliseconds: a day takes a few of them. */
export const LAW_TIMEOUT = 120_000 + Number(UNKNOT_LAW_DAYS ?? 0) * 50;

/** Lives through so many generated days, one life a run. A failure names the seed and the shortest life that fast-check has found. */
export function expectInEveryLife(days: number, options: LifeOptions, check: (life: Life) => void): void {
  const seed = Number(UNKNOT_LAW_SEED ?? (UNKNOT_LAW_DAYS === undefined ? USUAL_SEED : Date.now() % 2 ** 31));
  const numRuns = Math.ceil(Number(UNKNOT_LAW_DAYS ?? days) / (options.days ?? 1));
  if (UNKNOT_LAW_DAYS !== undefined) console.log(`${numRuns} lives from seed ${seed}`);
  fc.assert(fc.property(lives(options), check), { seed, numRuns });
}

/** These laws hold at every moment of every life. */
export function expectLaws(days: number, options: LifeOptions, laws: readonly Law[]): void {
  expectInEveryLife(days, options, (life) => {
    const watchers = laws.map((law) => law(life));
    liveThrough(life, (moment: Moment) => watchers.forEach((watch) => watch(moment)));
  });
}
