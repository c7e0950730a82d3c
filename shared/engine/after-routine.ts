import type { HistoryRecord } from '../history/events.ts';
import { catalogue } from '../routines/catalogue.ts';
import { knownRoutine } from '../routines/routine.ts';
import type { Leg } from '../routines/routine.ts';
import type { Instant } from '../time.ts';
import type { HealthAnswers } from '../safety/answers.ts';
import { maySuggestWater } from '../safety/answers.ts';
import { LEGS } from '../safety/locks.ts';

/* What the closing screen asks and offers, from the records of the person's day. */

/** The calves to ask about: the one that a routine for one leg was for, otherwise both. */
export function legsAsked(records: readonly HistoryRecord[]): readonly Leg[] {
  const ended = records[lastEnd(records)];
  if (ended === undefined || !('sides' in ended)) return LEGS;
  const routine = knownRoutine(ended.routine);
  const isForOneLeg =
    routine !== null && catalogue[routine].steps.every(({ sides }) => sides === 'chosenLeg');
  const legs = LEGS.filter((leg) => ended.sides[leg] > 0);
  return isForOneLeg && legs.length > 0 ? legs : LEGS;
}

/** How sore the person said each calf is after the routine that ended last. */
export function comfortNoted(records: readonly HistoryRecord[]): Readonly<Partial<Record<Leg, number>>> {
  const noted: Partial<Record<Leg, number>> = {};
  for (const record of records.slice(lastEnd(records) + 1)) {
    if (record.what === 'comfort') noted[record.leg] = record.score;
  }
  return noted;
}

/** Whether a glass of water was due with the routine that ended last and is not logged yet. */
export function glassIsDue(records: readonly HistoryRecord[], health: HealthAnswers, now: Instant): boolean {
  if (!maySuggestWater(health, now)) return false;
  const end = lastEnd(records);
  const routine = records[end];
  const dueWithIt = routine !== undefined && 'kinds' in routine && routine.kinds.includes('water');
  return dueWithIt && !records.slice(end).some(({ what }) => what === 'water');
}

/** Where the last routine ended; -1 when none has. */
function lastEnd(records: readonly HistoryRecord[]): number {
  return records.findLastIndex(({ what }) => what === 'done' || what === 'partial' || what === 'stopped');
}
