import type { HistoryEvent } from '../history/events.ts';
import type { EquipmentAtHand } from '../routines/equipment.ts';
import type { Leg } from '../routines/routine.ts';
import { localDay } from '../time.ts';
import type { Now } from '../time.ts';
import { adviceFor, dayOfKnot } from './knot-advice.ts';
import { branchOfKnot, higherScore } from './knot-branch.ts';
import { monthsBefore } from './knot-days.ts';
import { episodesOf } from './knot-episodes.ts';
import type { Episode } from './knot-episodes.ts';
import { pressureFor } from './knot-pressure.ts';
import type { PressureSituation } from './knot-pressure.ts';
import { careDaysOf, pressureSessions } from './knot-sessions.ts';
import type { CareDays, KnotSession } from './knot-sessions.ts';
import type { KnotView, KnotsView } from './knot-view.ts';
import { asksNextDay } from './next-day.ts';
import { locksBeforeCheck } from '../safety/locks.ts';
import type { HealthAnswers } from '../safety/answers.ts';

const TREND_MONTHS = 12;

/** Builds the log that windows show, from the events of the last twelve months and the latest sessions. */
export function knotsView(
  events: readonly HistoryEvent[],
  sessions: readonly KnotSession[],
  health: HealthAnswers,
  equipment: EquipmentAtHand,
  { instant, timeZone }: Now,
): KnotsView {
  const today = localDay(instant, timeZone);
  const episodes = episodesOf(events);
  const careDays = careDaysOf(events);
  const pressed = pressureSessions(sessions, timeZone);
  const situation = {
    episodes,
    sessions: pressed,
    locks: locksBeforeCheck(health),
    backgroundAt: health.background?.at ?? null,
    equipment,
    today,
  };
  return {
    today,
    open: episodes.filter(({ until }) => until === null).map((knot) => knotView(knot, situation, careDays)),
    past: pastOf(episodes),
    trend: { left: trendOf(episodes, 'left', today), right: trendOf(episodes, 'right', today) },
  };
}

function knotView(knot: Episode, situation: PressureSituation, careDays: CareDays): KnotView {
  const { episodes, sessions, today } = situation;
  return {
    id: knot.id,
    entry: knot.last.entry,
    notedOn: knot.last.day,
    day: dayOfKnot(knot, today),
    branch: branchOfKnot(knot),
    advice: adviceFor(knot, { episodes, careDays }, today),
    asksNextDay: asksNextDay(knot, sessions, today),
    pressure: pressureFor(knot, situation),
  };
}

function pastOf(episodes: readonly Episode[]): KnotsView['past'] {
  return episodes
    .flatMap(({ id, last, from, until }) => (until === null ? [] : [{ id, entry: last.entry, from, until }]))
    .toReversed()
    .toSorted((one, other) => (one.until === other.until ? 0 : one.until < other.until ? 1 : -1));
}

/** The highest score of each day over all knots of the leg. */
function trendOf(episodes: readonly Episode[], leg: Leg, today: string): KnotsView['trend'][Leg] {
  const since = monthsBefore(today, TREND_MONTHS);
  const scores = new Map<string, number>();
  for (const { day, entry } of episodes.flatMap(({ entries }) => entries)) {
    if (entry.leg !== leg || day < since) continue;
    scores.set(day, Math.max(scores.get(day) ?? 0, higherScore(entry)));
  }
  return [...scores]
    .map(([day, score]) => ({ day, score }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}
