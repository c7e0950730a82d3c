import { parseArgs } from 'node:util';

/** How long each part takes, in seconds. */
export interface Durations {
  readonly settle: number;
  readonly idle: number;
  readonly afterClosing: number;
  readonly routine: number;
}

export interface BenchOptions {
  readonly runs: number;
  readonly durations: Durations;
  /** The packaged Unknot's executable. */
  readonly app: string;
  /** Where the JSON goes: a file, standard output, or nowhere. */
  readonly json: { readonly file: string } | 'standard output' | null;
}

const FULL: Durations = { settle: 20, idle: 60, afterClosing: 20, routine: 20 };
const QUICK: Durations = { settle: 4, idle: 10, afterClosing: 4, routine: 5 };

/** Reads the arguments. Throws with a clear message for any that is not known. */
export function parseBenchOptions(commandArguments: readonly string[], usualApp: string): BenchOptions {
  // `--json` may stand alone, which parseArgs knows of no option with a value.
  const named = commandArguments.map((argument, index) => {
    const next = commandArguments[index + 1];
    return argument === '--json' && (next === undefined || next.startsWith('--')) ? '--json=' : argument;
  });
  const { values } = parseArgs({
    args: named,
    options: {
      runs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      app: { type: 'string', default: usualApp },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? 1 : 3));
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs needs a whole number, not ${values.runs}.`);
  return {
    runs,
    durations: values.quick ? QUICK : FULL,
    app: values.app,
    json: values.json === undefined ? null : values.json === '' ? 'standard output' : { file: values.json },
  };
}
