import type { Translator } from '../../../shared/i18n/translator.ts';
import { displayName, isSameDisplay } from './display-session.ts';
import type { Display } from './display-session.ts';
import type { CommandRequest } from './command-request.ts';
import type { CommandLine } from './command-line.ts';
import {
  commandReplySchema,
  commandText,
  DISPLAY_REQUEST,
  displayReplySchema,
  statusReplySchema,
  STATUS_REQUEST,
} from './control.ts';
import { helpText } from './help-text.ts';

/** What a command prints, and the exit code that goes with it: 0 done, 1 not running or refused, 2 wrong command line. */
export interface CommandAnswer {
  readonly output: string;
  readonly problem: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Asks the running app; `null` when none runs. @throws when it does not answer. */
type Ask = (line: string) => Promise<string | null>;

/** Answers a command line that starts no app, or gives `null` for the one that does. */
export async function answerCommand(
  { action, json }: CommandLine,
  version: string,
  ask: Ask,
  t: Translator,
): Promise<CommandAnswer | null> {
  switch (action.kind) {
    case 'run':
      return null;
    case 'help':
      return done(helpText(t));
    case 'version':
      return done(`${version}\n`);
    case 'wrong':
      return { output: '', problem: `${t('cli.wrong', { problem: action.problem })}\n`, exitCode: 2 };
    case 'status':
      return answerOrProblem(() => askForStatus(json, ask, t), t);
    case 'command':
      return answerOrProblem(() => askToRun(action.request, json, ask, t), t);
  }
}

async function answerOrProblem(answer: () => Promise<CommandAnswer>, t: Translator): Promise<CommandAnswer> {
  try {
    return await answer();
  } catch (error) {
    return refused(t('cli.noAnswer', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

async function askForStatus(json: boolean, ask: Ask, t: Translator): Promise<CommandAnswer> {
  const reply = await ask(STATUS_REQUEST);
  if (reply === null) return refused(t('cli.notRunning'));
  const { status } = statusReplySchema.parse(JSON.parse(reply));
  return done(json ? `${JSON.stringify({ status })}\n` : `${status}\n`);
}

/**
 * Where the app runs already, for a start that it has kept from running; `null` when that is the screen of this start, so that
 * its window opens there.
 */
export async function runsElsewhere(own: Display, ask: Ask, t: Translator): Promise<CommandAnswer | null> {
  const reply = await ask(DISPLAY_REQUEST).catch(() => null);
  if (reply === null) return null;
  const { display } = displayReplySchema.parse(JSON.parse(reply));
  return isSameDisplay(own, display) ? null : refused(t('cli.elsewhere', { display: displayName(display) }));
}

async function askToRun(
  request: CommandRequest,
  json: boolean,
  ask: Ask,
  t: Translator,
): Promise<CommandAnswer> {
  const reply = await ask(commandText(request));
  if (reply === null) return refused(t('cli.notRunning'));
  const answer = commandReplySchema.parse(JSON.parse(reply));
  if (json) return { output: `${JSON.stringify(answer)}\n`, problem: '', exitCode: answer.accepted ? 0 : 1 };
  return answer.accepted ? done(`${answer.message}\n`) : refused(answer.message);
}

function done(output: string): CommandAnswer {
  return { output, problem: '', exitCode: 0 };
}

function refused(problem: string): CommandAnswer {
  return { output: '', problem: `${problem}\n`, exitCode: 1 };
}
