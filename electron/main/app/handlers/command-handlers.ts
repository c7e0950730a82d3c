import { outcomeOf } from '../../../../shared/command-outcome.ts';
import type { EngineEvent } from '../../../../shared/engine/turn.ts';
import type { Engine } from '../../engine/engine.ts';
import type { HandlersOf } from '../calls.ts';
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
    'routine.start': ({ routine, form }) => commands.start(routine, form),
    'prompt.snooze': ({ minutes }) => commands.snooze(minutes),
    'prompt.skip': () => commands.skip(),
    'moved.note': () => commands.moved(),
    'water.log': ({ ml }) => commands.drink(ml),
    'water.undo': () => commands.undoDrink(),
    'pause.start': (choice) => commands.pause(choice),
    'pause.end': () => commands.resume(),
    'meeting.start': ({ minutes }) => commands.meeting(minutes),
    'meeting.end': () => commands.endMeeting(),
    'posture.state': ({ is }) => commands.statePosture(is),
  };
}

/** Of the player, which no other way in has. */
export function playerHandlers({
  engine,
}: CommandHandlerParts): HandlersOf<
  'player.command' | 'player.scoreSpot' | 'player.addWeight' | 'player.leave' | 'comfort.note'
> {
  const tellPlayer = (event: EngineEvent) => {
    const why = engine.state.player === null ? 'noRoutine' : 'notNow';
    return outcomeOf(engine.dispatch(event), why);
  };
  return {
    'player.command': ({ command }) => tellPlayer({ type: 'player', command }),
    'player.scoreSpot': ({ score }) => tellPlayer({ type: 'spotScore', score }),
    'player.addWeight': () => tellPlayer({ type: 'addWeight' }),
    'player.leave': () => tellPlayer({ type: 'leave' }),
    'comfort.note': ({ leg, score }) => outcomeOf(engine.dispatch({ type: 'comfort', leg, score }), 'notNow'),
  };
}
