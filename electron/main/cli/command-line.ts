import type { Translator } from '../../../shared/i18n/translator.ts';
import { isForeignSwitch } from './foreign-switches.ts';
import { OPTIONS } from './options.ts';
import type { Action } from './options.ts';

/** What the person asked for on the command line, and whether in JSON; or what is wrong with it. */
export interface CommandLine {
  readonly action: Action | { readonly kind: 'wrong'; readonly problem: string };
  readonly json: boolean;
}

/** These answer in words or in JSON. */
const ANSWERING: ReadonlySet<Action['kind']> = new Set(['status', 'command']);

/**
 * The arguments for us, without the program's own name and without the switches of Chromium, Electron and Node that may
 * pass. An unpackaged Electron is given the app's folder before them.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const args = argv.slice(1).filter((argument) => !isForeignSwitch(argument, isPackaged));
  const folder = args.findIndex((argument) => !argument.startsWith('-'));
  return isPackaged || folder < 0 ? args : args.toSpliced(folder, 1);
}

/** Reads our own arguments. */
export function parseCommandLine(args: readonly string[], t: Translator): CommandLine {
  const json = args.includes('--json');
  const action = readAction(
    args.filter((argument) => argument !== '--json'),
    t,
  );
  if (json && action.kind !== 'wrong' && !ANSWERING.has(action.kind)) return wrongLine(t('cli.jsonAlone'));
  return { action, json };
}

function readAction([name, ...values]: readonly string[], t: Translator): CommandLine['action'] {
  if (name === undefined) return { kind: 'run', page: null };
  const option = OPTIONS.find((known) => known.name === name);
  if (option === undefined) return wrong(t('cli.unknownOption', { option: name }));
  const tooMany = values[option.mostValues];
  if (tooMany !== undefined) return wrong(t('cli.tooMany', { argument: tooMany }));
  return option.read(values) ?? wrong(option.problem(t));
}

function wrong(problem: string) {
  return { kind: 'wrong', problem } as const;
}

function wrongLine(problem: string): CommandLine {
  return { action: wrong(problem), json: true };
}
