import type { EngineState } from './state.ts';

/**
 * The state in a file that could not be read for a while, and the one that the engine has come to since: due times and what
 * is on the screen are those of now, and what the person did before counts too.
 */
export function takeOverState(earlier: EngineState, since: EngineState): EngineState {
  const { drinks, routines, habits, posture, meeting, promptsSoFar } = earlier;
  return {
    ...since,
    drinks: [...drinks, ...since.drinks],
    routines: {
      sessions: [...routines.sessions, ...since.routines.sessions],
      counted: addCounts(routines.counted, since.routines.counted),
    },
    habits,
    posture: since.posture ?? posture,
    meeting: since.meeting ?? meeting,
    promptsSoFar: Math.max(promptsSoFar, since.promptsSoFar),
    pause: since.pause ?? pauseThatGoesOn(earlier, since),
  };
}

/** A pause does not begin while something asks for an answer. */
function pauseThatGoesOn({ pause }: EngineState, since: EngineState): EngineState['pause'] {
  const isBusy = since.prompt !== null || since.player !== null;
  const isOver = pause !== null && pause.until !== null && pause.until <= since.lastSeen;
  return isBusy || isOver ? null : pause;
}

function addCounts(
  earlier: EngineState['routines']['counted'],
  since: EngineState['routines']['counted'],
): EngineState['routines']['counted'] {
  const sum = { ...earlier };
  for (const routine of Object.keys(since) as (keyof typeof since)[])
    sum[routine] = (earlier[routine] ?? 0) + (since[routine] ?? 0);
  return sum;
}
