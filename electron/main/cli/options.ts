import type { Translator } from '../../../shared/i18n/translator.ts';
import { PAGES } from '../../../shared/ipc.ts';
import type { Page } from '../../../shared/ipc.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import { LARGEST_DRINK_ML } from '../../../shared/water/water.ts';
import type { CommandRequest } from './command-request.ts';
import { readMeeting, readMl, readPause, readPosture, readRoutine, readSnooze } from './read-values.ts';

/** What an option asks for. */
export type Action =
  /** Start, or if the app runs already, open its window at `page`. */
  | { readonly kind: 'run'; readonly page: Page | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** Ask the running app for its reason line. */
  | { readonly kind: 'status' }
  /** Have the running app do something. */
  | { readonly kind: 'command'; readonly request: CommandRequest };

export interface Option {
  readonly name: `--${string}`;
  /** Its values as the help writes them; empty for an option without any. */
  readonly takes: string;
  readonly mostValues: number;
  readonly help: (t: Translator) => string;
  /** `null`: it does not take these values; `problem` says what it takes. */
  readonly read: (values: readonly string[]) => Action | null;
  readonly problem: (t: Translator) => string;
}

/** Every option of the command line, in the order of the help. The parser and `--help` are made of this table alone. */
export const OPTIONS: readonly Option[] = [
  {
    name: '--open',
    takes: '<page>',
    mostValues: 1,
    help: (t) => t('cli.options.open', { pages: PAGES.join(', ') }),
    read: ([value]) => {
      const page = PAGES.find((known) => known === value);
      return page === undefined ? null : { kind: 'run', page };
    },
    problem: (t) => t('cli.noSuchPage', { pages: PAGES.join(', ') }),
  },
  plain('--status', (t) => t('cli.options.status'), { kind: 'status' }),
  {
    name: '--start',
    takes: '[routine]',
    mostValues: 1,
    help: (t) => t('cli.options.start', { routines: `${ROUTINE_IDS[0]}–${ROUTINE_IDS.at(-1)}` }),
    read: commandOf(readRoutine),
    problem: (t) => t('cli.noSuchRoutine', { routines: ROUTINE_IDS.join(', ') }),
  },
  {
    name: '--snooze',
    takes: '[minutes]',
    mostValues: 1,
    help: (t) => t('cli.options.snooze'),
    read: commandOf(readSnooze),
    problem: (t) => t('cli.noSuchSnooze'),
  },
  plainCommand('--skip', (t) => t('cli.options.skip'), { run: 'skip' }),
  {
    name: '--pause',
    takes: '<how long>',
    mostValues: 2,
    help: (t) => t('cli.options.pause'),
    read: commandOf(readPause),
    problem: (t) => t('cli.noSuchPause'),
  },
  plainCommand('--resume', (t) => t('cli.options.resume'), { run: 'resume' }),
  {
    name: '--water',
    takes: '<ml>',
    mostValues: 1,
    help: (t) => t('cli.options.water'),
    read: commandOf(readMl),
    problem: (t) => t('cli.noSuchAmount', { most: LARGEST_DRINK_ML }),
  },
  plainCommand('--undo-water', (t) => t('cli.options.undoWater'), { run: 'undoWater' }),
  {
    name: '--posture',
    takes: '<posture>',
    mostValues: 1,
    help: (t) => t('cli.options.posture'),
    read: commandOf(readPosture),
    problem: (t) => t('cli.noSuchPosture'),
  },
  {
    name: '--meeting',
    takes: '<how long>',
    mostValues: 1,
    help: (t) => t('cli.options.meeting'),
    read: commandOf(readMeeting),
    problem: (t) => t('cli.noSuchMeeting'),
  },
  plainCommand('--moved', (t) => t('cli.options.moved'), { run: 'moved' }),
  plain('--version', (t) => t('cli.options.version'), { kind: 'version' }),
  plain('--help', (t) => t('cli.options.help'), { kind: 'help' }),
];

/** An option without values. */
function plain(name: Option['name'], help: Option['help'], action: Action): Option {
  return { name, takes: '', mostValues: 0, help, read: () => action, problem: help };
}

function plainCommand(name: Option['name'], help: Option['help'], request: CommandRequest): Option {
  return plain(name, help, { kind: 'command', request });
}

function commandOf(read: (values: readonly string[]) => CommandRequest | null): Option['read'] {
  return (values) => {
    const request = read(values);
    return request && { kind: 'command', request };
  };
}
