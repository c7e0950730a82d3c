import type { Translator } from '../../../shared/i18n/translator.ts';
import { PAGES } from '../../../shared/ipc.ts';
import type { Page } from '../../../shared/ipc.ts';
import { isForeignSwitch } from './foreign-switches.ts';

/** What the person asked for on the command line. */
export type Command =
  /** Start, or if the app runs already, open its window at `page`. */
  | { readonly kind: 'run'; readonly page: Page | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** Ask the running app for its reason line. */
  | { readonly kind: 'status'; readonly json: boolean }
  | { readonly kind: 'wrong'; readonly problem: string };

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
export function parseCommandLine(args: readonly string[], t: Translator): Command {
  const json = args.includes('--json');
  const [first, second, ...rest] = args.filter((argument) => argument !== '--json');
  if (json && first !== '--status') return wrong(t('cli.jsonAlone'));
  if (first === undefined) return { kind: 'run', page: null };
  const tooMany = first === '--open' ? rest[0] : second;
  if (tooMany !== undefined) return wrong(t('cli.tooMany', { argument: tooMany }));
  switch (first) {
    case '--open':
      return openAt(second, t);
    case '--help':
      return { kind: 'help' };
    case '--version':
      return { kind: 'version' };
    case '--status':
      return { kind: 'status', json };
    default:
      return wrong(t('cli.unknownOption', { option: first }));
  }
}

function openAt(page: string | undefined, t: Translator): Command {
  const known = PAGES.find((name) => name === page);
  return known === undefined
    ? wrong(t('cli.noSuchPage', { pages: PAGES.join(', ') }))
    : { kind: 'run', page: known };
}

function wrong(problem: string): Command {
  return { kind: 'wrong', problem };
}
