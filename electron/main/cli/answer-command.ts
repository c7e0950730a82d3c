import type { Translator } from '../../../shared/i18n/translator.ts';
import { PAGES } from '../../../shared/ipc.ts';
import type { Command } from './command-line.ts';
import { STATUS_REQUEST, controlReplySchema } from './control.ts';

/** What a command prints, and the exit code that goes with it: 0 done, 1 could not be done, 2 wrong command line. */
export interface CommandAnswer {
  readonly output: string;
  readonly problem: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Asks the running app; `null` when none runs. @throws when it does not answer. */
type Ask = (line: string) => Promise<string | null>;

/** Answers a command that starts no app, or gives `null` for the one that does. */
export async function answerCommand(
  command: Command,
  version: string,
  ask: Ask,
  t: Translator,
): Promise<CommandAnswer | null> {
  switch (command.kind) {
    case 'run':
      return null;
    case 'help':
      return done(t('cli.help', { pages: PAGES.join(', ') }));
    case 'version':
      return done(`${version}\n`);
    case 'wrong':
      return { output: '', problem: `${t('cli.wrong', { problem: command.problem })}\n`, exitCode: 2 };
    case 'status':
      return status(command.json, ask, t);
  }
}

async function status(json: boolean, ask: Ask, t: Translator): Promise<CommandAnswer> {
  try {
    const reply = await ask(STATUS_REQUEST);
    if (reply === null) return failed(t('cli.notRunning'));
    const { status: line } = controlReplySchema.parse(JSON.parse(reply));
    return done(json ? `${JSON.stringify({ status: line })}\n` : `${line}\n`);
  } catch (error) {
    return failed(t('cli.noAnswer', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

function done(output: string): CommandAnswer {
  return { output, problem: '', exitCode: 0 };
}

function failed(problem: string): CommandAnswer {
  return { output: '', problem: `${problem}\n`, exitCode: 1 };
}
