import type { EngineEvent } from '../../../../shared/engine/turn.ts';
import type { Engine } from '../../engine/engine.ts';
import type { HandlersOf } from '../calls.ts';
import type { CommandOutcome } from '../command-outcome.ts';
import type { Commands } from '../commands.ts';

export interface CommandHandlerParts {
  readonly engine: Engine;
  readonly commands: Commands;
}

export function commandHandlers({
  commands,
}: CommandHandlerParts): HandlersOf<
  | 'routine.start'
  | 'prompt.snooze'
  | 'prompt.skip'
  | 'moved.note'
  | 'water.log'
  | 'water.undo'
  | 'pause.start'
  | 'pause.end'
  | 'meeting.start'
  | 'meeting.end'
  | 'posture.state'
> {
  return {
    'routine.start': ({ routine, form }) => replyOf(commands.start(routine, form)),
    'prompt.snooze': ({ minutes }) => replyOf(commands.snooze(minutes)),
    'prompt.skip': () => replyOf(commands.skip()),
    'moved.note': () => replyOf(commands.moved()),
    'water.log': ({ ml }) => replyOf(commands.drink(ml)),
    'water.undo': () => replyOf(commands.undoDrink()),
    'pause.start': (choice) => replyOf(commands.pause(choice)),
    'pause.end': () => replyOf(commands.resume()),
    'meeting.start': ({ minutes }) => replyOf(commands.meeting(minutes)),
    'meeting.end': () => replyOf(commands.endMeeting()),
    'posture.state': ({ is }) => replyOf(commands.statePosture(is)),
  };
}

/** Of the player, which no other way in has. */
export function playerHandlers({
  engine,
}: CommandHandlerParts): HandlersOf<'player.command' | 'player.leave' | 'comfort.note'> {
  const dispatch = (event: EngineEvent) => ({ accepted: engine.dispatch(event) });
  return {
    'player.command': ({ command }) => dispatch({ type: 'player', command }),
    'player.leave': () => dispatch({ type: 'leave' }),
    'comfort.note': ({ leg, score }) => dispatch({ type: 'comfort', leg, score }),
  };
}

function replyOf({ accepted }: CommandOutcome): { accepted: boolean } {
  return { accepted };
}
