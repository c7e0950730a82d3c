import { assertNever } from '../../../shared/assert-never.ts';
import type { CommandOutcome } from '../../../shared/command-outcome.ts';
import { amountIn } from '../../../shared/i18n/amounts.ts';
import { clockTime, routineName } from '../../../shared/i18n/phrases.ts';
import { refusalSentence } from '../../../shared/refusal-sentence.ts';
import type { Instant } from '../../../shared/time.ts';
import { drunkToday } from '../../../shared/water/water.ts';
import type { Commands } from '../app/commands.ts';
import type { AppSituation } from '../app/situation.ts';
import type { CommandRequest } from './command-request.ts';

/** The running app, as the command line needs it. */
export interface ControlledApp {
  readonly commands: Commands;
  readonly reason: string;
  readonly situation: AppSituation;
}

/** Has the app do what was asked; `message` says in a sentence what was done, or why nothing was. */
export function runRequest(
  request: CommandRequest,
  app: ControlledApp,
): { readonly accepted: boolean; readonly message: string } {
  const outcome = run(request, app.commands);
  const { situation } = app;
  const message = outcome.accepted
    ? doneMessage(request, situation)
    : refusalSentence(outcome.why, situation.t);
  return { accepted: outcome.accepted, message };
}

function run(request: CommandRequest, commands: Commands): CommandOutcome {
  switch (request.run) {
    case 'start':
      return request.routine === null ? commands.startProposed() : commands.start(request.routine);
    case 'snooze':
      return request.minutes === null ? commands.snooze() : commands.snooze(request.minutes);
    case 'skip':
      return commands.skip();
    case 'pause':
      return commands.pause(request.choice);
    case 'resume':
      return commands.resume();
    case 'water':
      return commands.drink(request.ml);
    case 'undoWater':
      return commands.undoDrink();
    case 'posture':
      return commands.statePosture(request.is);
    case 'meeting':
      return commands.meeting(request.minutes);
    case 'endMeeting':
      return commands.endMeeting();
    case 'moved':
      return commands.moved();
    default:
      return assertNever(request);
  }
}

function doneMessage(request: CommandRequest, { state, now, units, t }: AppSituation): string {
  const time = (instant: Instant) => clockTime(instant, now, t);
  const today = amountIn(drunkToday(state.drinks, now), units, t);
  switch (request.run) {
    case 'start':
      return t('cli.done.start', { routine: routineName(state.player?.routine ?? '', t) });
    case 'snooze':
      return t('cli.done.snooze', {
        time: time(state.prompt?.phase === 'snoozed' ? state.prompt.returnsAt : now.instant),
      });
    case 'pause':
      return untilMessage(state.pause?.until ?? null, 'pause', 'pauseUntilResumed');
    case 'water':
      return t('cli.done.water', { amount: amountIn(request.ml, units, t), today });
    case 'undoWater':
      return t('cli.done.undoWater', { today });
    case 'posture':
      return t(`cli.done.${request.is}`);
    case 'meeting':
      return untilMessage(state.meeting?.until ?? null, 'meeting', 'meetingUntilOver');
    case 'endMeeting':
      return t('cli.done.meetingOver');
    case 'skip':
    case 'resume':
    case 'moved':
      return t(`cli.done.${request.run}`);
    default:
      return assertNever(request);
  }

  function untilMessage(
    until: Instant | null,
    timed: 'pause' | 'meeting',
    open: 'pauseUntilResumed' | 'meetingUntilOver',
  ): string {
    return until === null ? t(`cli.done.${open}`) : t(`cli.done.${timed}`, { time: time(until) });
  }
}
