import type { PlayerState } from '../routines/player.ts';
import { HOUR, localDayOf } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { presentRange } from './hours.ts';
import { INTERVAL_KINDS } from '../kinds.ts';
import type { Plan } from './plan.ts';
import type { EngineState, Prompt } from './state.ts';
import { change } from './turn.ts';
import type { Turn } from './turn.ts';

/** A wrong day, which will be put right, and not a summer time that came late. */
const FAR_OFF = 24 * HOUR;

/*
 * Somebody or something has set the wall clock. Time itself went on as before, so every stored instant moves along; only
 * what was meant by the clock stays: working hours, planned times, a pause until a time.
 */
export function moveWithClock(turn: Turn, by: number, plan: Plan, now: Now): Turn {
  if (by === 0) return turn;
  const { state } = turn;
  const move = <At extends Instant | null>(at: At): At => (at === null ? at : at + by) as At;
  const before: Now = { ...now, instant: now.instant - by };
  return change(turn, {
    kinds: movedIntervals(state, by, plan, before),
    planned: movedPlanned(state.planned, by, before, now),
    prompt: state.prompt && movedPrompt(state.prompt, by),
    lastPromptEndedAt: move(state.lastPromptEndedAt),
    holding: state.holding && { ...state.holding, since: move(state.holding.since) },
    player: state.player && movedPlayer(state.player, by),
    pause: movedPause(state.pause, by, now.instant),
    drinks: state.drinks.map((drink) => ({ ...drink, at: move(drink.at) })),
    away: state.away && { ...state.away, since: move(state.away.since) },
    lastSeen: move(state.lastSeen),
    calmUntil: move(state.calmUntil),
    quiet: state.quiet.map((one) => ({ ...one, since: move(one.since) })),
    meeting: state.meeting && { since: move(state.meeting.since), until: move(state.meeting.until) },
    // Hours that the clock has jumped out of have not been worked to their end.
    hoursEnd: null,
    posture: state.posture && { ...state.posture, at: move(state.posture.at) },
    standing: movedStanding(state.standing, by, before, now),
    habits: { ...state.habits, suggestedAt: move(state.habits.suggestedAt) },
    routines: {
      ...state.routines,
      sessions: state.routines.sessions.map((session) => ({ ...session, at: move(session.at) })),
    },
  });
}

/** An interval that began with the hours has run since then, and that much stays, whatever the hours of the new time are. */
function movedIntervals(state: EngineState, by: number, plan: Plan, before: Now): EngineState['kinds'] {
  const hoursBegan = presentRange(plan.hours, before)?.start ?? -Infinity;
  const kinds = { ...state.kinds };
  for (const kind of INTERVAL_KINDS) {
    const { freshStart, notBefore } = kinds[kind];
    kinds[kind] = {
      freshStart: Math.max(freshStart, hoursBegan) + by,
      notBefore: notBefore === null ? null : notBefore + by,
    };
  }
  return kinds;
}

/** Planned times that the clock jumped over have come when they were today's, and never were on another day. */
function movedPlanned(
  planned: EngineState['planned'],
  by: number,
  before: Now,
  now: Now,
): EngineState['planned'] {
  const due = planned.due.map((at) => at + by);
  const today = localDayOf(now);
  if (localDayOf(before).date === today.date)
    return { ...planned, due, checkedUntil: Math.min(planned.checkedUntil, now.instant) };
  const { leftAt } = planned;
  const isBack = leftAt !== null && today.start <= leftAt && leftAt < today.end;
  return {
    due,
    handled: Math.abs(by) < FAR_OFF ? planned.handled : movedKeys(planned.handled, before, now),
    checkedUntil: isBack ? Math.min(leftAt, now.instant) : now.instant,
    leftAt: isBack ? null : (leftAt ?? before.instant),
  };
}

/** What was handled on the day that has got another date was handled on that. */
function movedKeys(handled: readonly string[], before: Now, now: Now): string[] {
  const [from, to] = [localDayOf(before).date, localDayOf(now).date];
  return handled.map((key) => (key.startsWith(from) ? to + key.slice(from.length) : key));
}

/**
 * A time of the clock stays what it is, unless the clock is set so far off that it cannot be meant any more. A pause until
 * a time that the clock jumps over ends now, not in a past that never was.
 */
function movedPause(pause: EngineState['pause'], by: number, now: Instant): EngineState['pause'] {
  const until = pause?.until ?? null;
  if (pause === null || until === null) return pause;
  const staysByClock = pause.byClock && Math.abs(by) < FAR_OFF;
  return { ...pause, until: staysByClock ? Math.max(until, now) : until + by };
}

/** The day's standing belongs to the day that the clock shows now. */
function movedStanding(
  standing: EngineState['standing'],
  by: number,
  before: Now,
  now: Now,
): EngineState['standing'] {
  const { day, since, stillSince } = standing;
  return {
    ...standing,
    day: day === localDayOf(before).date ? localDayOf(now).date : day,
    since: since === null ? null : since + by,
    stillSince: stillSince === null ? null : stillSince + by,
  };
}

function movedPrompt(prompt: Prompt, by: number): Prompt {
  switch (prompt.phase) {
    case 'open':
      return { ...prompt, shownAt: prompt.shownAt + by };
    case 'snoozed':
      return { ...prompt, returnsAt: prompt.returnsAt + by };
    case 'held':
    case 'started':
      return prompt;
  }
}

function movedPlayer(player: PlayerState, by: number): PlayerState {
  const moved = (instant: number | null) => (instant === null ? null : instant + by);
  return { ...player, runningSince: moved(player.runningSince), pausedAt: moved(player.pausedAt) };
}
