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

export const HELP = `Unknot, a quiet break reminder

Usage: unknot [option]

Without an option Unknot starts in the tray; if it runs already, its window opens.

  --open <page>   open the window at a page: ${PAGES.join(', ')}
  --status        print why the next nudge comes when it does; add --json for machines
  --version       print the version
  --help          print this text

Exit codes: 0 done, 1 could not be done, 2 the command line is wrong.
`;

/** The arguments for us: an unpackaged Electron is given the app's folder before them. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const [, ...args] = argv;
  const folder = args.findIndex((argument) => !argument.startsWith('-'));
  return isPackaged || folder < 0 ? args : args.toSpliced(folder, 1);
}

/** Reads the arguments after the program's own name. Switches of Chromium, Electron and Node pass. */
export function parseCommandLine(args: readonly string[]): Command {
  const own = args.filter((argument) => !isForeignSwitch(argument));
  const json = own.includes('--json');
  const [first, second, ...rest] = own.filter((argument) => argument !== '--json');
  if (json && first !== '--status') return wrong('--json goes with --status.');
  if (first === undefined) return { kind: 'run', page: null };
  if (first === '--open') return open(second, rest);
  if (second !== undefined) return wrong(`${second} is one argument too many.`);
  switch (first) {
    case '--help':
      return { kind: 'help' };
    case '--version':
      return { kind: 'version' };
    case '--status':
      return { kind: 'status', json };
    default:
      return wrong(`${first} is not an option of Unknot.`);
  }
}

function open(page: string | undefined, rest: readonly string[]): Command {
  const known = PAGES.find((name) => name === page);
  if (known === undefined) return wrong(`--open takes one of these pages: ${PAGES.join(', ')}.`);
  return rest.length > 0
    ? wrong(`${rest.join(' ')} is too much after --open.`)
    : { kind: 'run', page: known };
}

function wrong(problem: string): Command {
  return { kind: 'wrong', problem };
}
