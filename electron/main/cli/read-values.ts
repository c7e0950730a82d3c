import type { PauseChoice } from '../../../shared/engine/pause-choice.ts';
import { pauseFromWord } from '../../../shared/engine/pause-words.ts';
import { POSTURES, SNOOZE_MINUTES } from '../../../shared/kinds.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import { clockTimeSchema } from '../../../shared/settings/schema.ts';
import { loggedMlSchema } from '../../../shared/water/water.ts';
import type { CommandRequest } from './command-request.ts';

/* The values of the options. Each gives the request, or `null` for values that the option does not take. */

type Values = readonly string[];

export function readRoutine([value]: Values): CommandRequest | null {
  if (value === undefined) return { run: 'start', routine: null };
  const routine = ROUTINE_IDS.find((id) => id === value.toUpperCase());
  return routine === undefined ? null : { run: 'start', routine };
}

export function readSnooze([value]: Values): CommandRequest | null {
  if (value === undefined) return { run: 'snooze', minutes: null };
  const minutes = SNOOZE_MINUTES.find((known) => String(known) === value);
  return minutes === undefined ? null : { run: 'snooze', minutes };
}

const UNTIL = 'until ';

/** `30m`, `1h`, `2h`, `until 16:00` as one value or two, `tomorrow`, `until-resumed`. */
export function readPause(values: Values): CommandRequest | null {
  const text = values.join(' ');
  const choice = text.startsWith(UNTIL) ? pauseUntil(text.slice(UNTIL.length)) : pauseFromWord(text);
  return choice && { run: 'pause', choice };
}

function pauseUntil(text: string): PauseChoice | null {
  const time = clockTimeSchema.safeParse(text);
  return time.success ? { for: 'clock', time: time.data } : null;
}

export function readMl([value = '']: Values): CommandRequest | null {
  const ml = loggedMlSchema.safeParse(/^\d+$/u.test(value) ? Number(value) : null);
  return ml.success ? { run: 'water', ml: ml.data } : null;
}

export function readPosture([value]: Values): CommandRequest | null {
  const is = POSTURES.find((known) => known === value);
  return is === undefined ? null : { run: 'posture', is };
}

const MEETINGS: ReadonlyMap<string, CommandRequest> = new Map([
  ['30m', { run: 'meeting', minutes: 30 }],
  ['60m', { run: 'meeting', minutes: 60 }],
  ['on', { run: 'meeting', minutes: null }],
  ['off', { run: 'endMeeting' }],
]);

export function readMeeting([value = '']: Values): CommandRequest | null {
  return MEETINGS.get(value) ?? null;
}
