import { assertNever } from '../assert-never.ts';
import { recentDrinks, waterWarning } from '../health/water.ts';
import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { REMINDER_KINDS } from './kinds.ts';
import type { Plan } from './plan.ts';
import {
  answerKind,
  endOverduePrompt,
  endPrompt,
  repeatOpenPrompt,
  showDuePrompt,
  snoozePrompt,
  waitingPrompt,
} from './prompts.ts';
import {
  advanceRoutine,
  closeAbandonedRoutine,
  commandRoutine,
  leaveRoutine,
  startRoutine,
} from './routine-run.ts';
import { freshKinds } from './state.ts';
import type { EngineState } from './state.ts';
import { change, record } from './turn.ts';
import type { EngineEvent, Turn } from './turn.ts';

/**
 * The whole life of a nudge: what becomes of the state when something happens at a moment, and what is to be done about
 * it. A refused event gives back the very same state and no effects.
 */
export function step(state: EngineState, event: EngineEvent, plan: Plan, now: Now): Turn {
  return settle(applyEvent({ state, effects: [] }, event, plan, now), plan, now);
}

/** What has come to an end by now, then what becomes due. Events of the same moment are applied before. */
export function settle(turn: Turn, plan: Plan, now: Now): Turn {
  const routineAdvanced = advanceRoutine(endPause(turn, now.instant), plan, now.instant);
  return showDuePrompt(endOverduePrompt(routineAdvanced, plan, now), plan, now);
}

/** What the event itself does, before time takes its course. */
export function applyEvent(turn: Turn, event: EngineEvent, plan: Plan, now: Now): Turn {
  switch (event.type) {
    case 'appStarted':
      return takeUp(turn, plan, now);
    case 'tick':
      return turn;
    case 'start':
      return startRoutine(turn, event.routine, now.instant);
    case 'player':
      return commandRoutine(turn, event.command, now.instant);
    case 'leave':
      return leaveRoutine(turn, plan, now.instant);
    case 'snooze':
      return snoozePrompt(turn, event.minutes, now.instant);
    case 'skip':
      return endPrompt(turn, 'skipped', now.instant);
    case 'moved':
      return moved(turn, now.instant);
    case 'drink':
      return drink(turn, event.ml, now.instant);
    case 'undoDrink':
      return undoDrink(turn);
    case 'pause':
      return pause(turn, event.until, now.instant);
    case 'resume':
      return resume(turn, now.instant);
    case 'settingsChanged':
      return settingsChanged(turn, event.previous, plan, now.instant);
    case 'displayFailed':
      return change(turn, {}, { do: 'displayFailed' });
    default:
      return assertNever(event);
  }
}

/** An open prompt whose time is not up yet shows again; a routine that a crash cut off is closed. */
function takeUp(turn: Turn, plan: Plan, now: Now): Turn {
  const closed = closeAbandonedRoutine(turn, plan, now.instant);
  return repeatOpenPrompt(endOverduePrompt(closed, plan, now), plan);
}

function moved(turn: Turn, now: Instant): Turn {
  const kinds = waitingPrompt(turn)?.kinds.filter((kind) => kind === 'move') ?? [];
  const answered = answerKind(turn, 'move', now);
  return change(
    answered,
    { kinds: freshKinds(answered.state.kinds, ['move'], now) },
    record({ what: 'moved', kinds }),
  );
}

function drink(turn: Turn, ml: number, now: Instant): Turn {
  const kinds = waitingPrompt(turn)?.kinds.filter((kind) => kind === 'water') ?? [];
  const answered = answerKind(turn, 'water', now);
  const before = waterWarning(turn.state.drinks, now);
  const drinks = [...recentDrinks(turn.state.drinks, now), { at: now, ml }];
  const warning = waterWarning(drinks, now);
  return change(
    answered,
    { drinks, kinds: freshKinds(answered.state.kinds, ['water'], now) },
    record({ what: 'water', kinds, ml }),
    ...(warning !== null && warning !== before ? [{ do: 'warn' as const, warning }] : []),
  );
}

function undoDrink(turn: Turn): Turn {
  const last = turn.state.drinks.at(-1);
  if (last === undefined) return turn;
  return change(
    turn,
    { drinks: turn.state.drinks.slice(0, -1) },
    record({ what: 'waterUndone', ml: last.ml }),
  );
}

/** A pause that would end at once is refused. */
function pause(turn: Turn, until: Instant | null, now: Instant): Turn {
  if (until !== null && until <= now) return turn;
  return change(endPrompt(turn, 'withdrawn', now), { pause: { until } }, record({ what: 'paused', until }));
}

function resume(turn: Turn, at: Instant): Turn {
  if (turn.state.pause === null) return turn;
  const kinds = freshKinds(turn.state.kinds, REMINDER_KINDS, at);
  return change(turn, { pause: null, kinds }, record({ what: 'resumed' }));
}

function endPause(turn: Turn, now: Instant): Turn {
  const until = turn.state.pause?.until ?? null;
  return until !== null && until <= now ? resume(turn, until) : turn;
}

/**
 * A change holds at once, though nothing becomes due within the next minute because of it. Only what was changed moves;
 * changed hours can move everything. A kind that was switched off leaves the prompt that waits.
 */
function settingsChanged(turn: Turn, previous: Plan, plan: Plan, now: Instant): Turn {
  const hoursChanged = !sameValue(previous.hours, plan.hours);
  const changed = REMINDER_KINDS.filter(
    (kind) => hoursChanged || !sameValue(previous.kinds[kind], plan.kinds[kind]),
  );
  if (changed.length === 0) return turn;
  const kinds = { ...turn.state.kinds };
  for (const kind of changed) kinds[kind] = { ...kinds[kind], notBefore: now + MINUTE };
  const switchedOff = changed.filter((kind) => !plan.kinds[kind].enabled);
  return switchedOff.reduce((current, kind) => withdrawKind(current, kind, now), change(turn, { kinds }));
}

function withdrawKind(turn: Turn, kind: (typeof REMINDER_KINDS)[number], now: Instant): Turn {
  const answered = answerKind(turn, kind, now);
  return answered === turn ? turn : change(answered, {}, record({ what: 'withdrawn', kinds: [kind] }));
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
