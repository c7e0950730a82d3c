import type { Command } from './command-line.ts';
import { HELP } from './command-line.ts';
import { STATUS_REQUEST, controlReplySchema } from './control.ts';

/** What a command prints, and the exit code that goes with it: 0 done, 1 could not be done, 2 wrong command line. */
export interface Answer {
  readonly output: string;
  readonly problem: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Asks the running app; `null` when none runs. */
type Ask = (line: string) => Promise<string | null>;

/** Answers a command that starts no app, or gives `null` for the one that does. */
export async function answerCommand(command: Command, version: string, ask: Ask): Promise<Answer | null> {
  switch (command.kind) {
    case 'run':
      return null;
    case 'help':
      return done(HELP);
    case 'version':
      return done(`${version}\n`);
    case 'wrong':
      return { output: '', problem: `${command.problem} Try unknot --help.\n`, exitCode: 2 };
    case 'status':
      return status(command.json, ask);
  }
}

async function status(json: boolean, ask: Ask): Promise<Answer> {
  const reply = await ask(STATUS_REQUEST).catch((error: unknown) => ({ failed: String(error) }));
  if (reply === null) return failed('Unknot is not running.');
  if (typeof reply !== 'string') return failed(reply.failed);
  const { status: line } = controlReplySchema.parse(JSON.parse(reply));
  return done(json ? `${JSON.stringify({ status: line })}\n` : `${line}\n`);
}

function done(output: string): Answer {
  return { output, problem: '', exitCode: 0 };
}

function failed(problem: string): Answer {
  return { output: '', problem: `${problem}\n`, exitCode: 1 };
}
