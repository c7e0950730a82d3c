import { fluidLimit } from '../../../shared/safety/answers.ts';
import { LEGS } from '../../../shared/safety/locks.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { knownRoutine } from '../../../shared/routines/routine.ts';
import type { Leg } from '../../../shared/routines/routine.ts';
import type { AppView } from '../../../shared/view.ts';

/** What the player window shows. */
export type Screen = 'first' | 'running' | 'closing';

/**
 * The screen for a view, given the one before it (`null` when the window has just opened). A first screen whose prompt
 * has lapsed stays a first screen: the end of some earlier routine is no news then.
 */
export function screenFor(view: AppView, before: Screen | null): Screen {
  if (view.player) return 'running';
  if (view.prompt?.phase === 'open' || before === 'first') return 'first';
  return view.lastRoutine ? 'closing' : 'first';
}

/** After stretching and pressing the person is asked how the calves feel. */
export function asksComfort(id: string): boolean {
  const routine = knownRoutine(id);
  return (
    routine !== null && catalogue[routine].steps.some(({ kind }) => kind === 'stretch' || kind === 'pressure')
  );
}

/** The calves that it is asked about: the one that a routine for one leg was for, or else both. */
export function legsAsked({ today }: AppView): readonly Leg[] {
  const records = today.map(({ record }) => record);
  const over = records[lastOver(records)];
  if (over === undefined || !('sides' in over)) return LEGS;
  const routine = knownRoutine(over.routine);
  const isForOneLeg =
    routine !== null && catalogue[routine].steps.every(({ sides }) => sides === 'chosenLeg');
  const legs = LEGS.filter((leg) => over.sides[leg] > 0);
  return isForOneLeg && legs.length > 0 ? legs : LEGS;
}

/** How sore the person has said each calf is after the routine that has just ended. */
export function comfortNoted({ today }: AppView): Readonly<Partial<Record<Leg, number>>> {
  const records = today.map(({ record }) => record);
  const noted: Partial<Record<Leg, number>> = {};
  for (const record of records.slice(lastOver(records) + 1)) {
    if (record.what === 'comfort') noted[record.leg] = record.score;
  }
  return noted;
}

/** Whether a glass of water was due with the routine that has just ended, and is still to be logged. */
export function glassIsDue({ today, health }: AppView): boolean {
  if (fluidLimit(health) !== false) return false;
  const records = today.map(({ record }) => record);
  const over = lastOver(records);
  const routine = records[over];
  const dueWithIt = routine !== undefined && 'kinds' in routine && routine.kinds.includes('water');
  return dueWithIt && !records.slice(over).some(({ what }) => what === 'water');
}

/** Where the last routine ended; -1 when none has. */
function lastOver(records: readonly HistoryRecord[]): number {
  return records.findLastIndex(({ what }) => what === 'done' || what === 'partial' || what === 'stopped');
}
