import type { Posture, ReminderKind } from '../kinds.ts';
import type { Lock, Locks } from '../safety/locks.ts';
import type { Settings } from '../settings/schema.ts';
import { HOUR } from '../time.ts';
import type { Instant } from '../time.ts';
import { catalogue } from '../routines/catalogue.ts';
import type { EquipmentAtHand } from '../routines/equipment.ts';
import { FULL_FORM } from '../routines/routine-form.ts';
import type { RoutineForm } from '../routines/routine-form.ts';
import { openSideOf } from '../routines/routine-history.ts';
import type { Easing, RoutineHistory } from '../routines/routine-history.ts';
import type { Equipment, Leg, RoutineId } from '../routines/routine.ts';

/*
 * Which routines may be proposed, the usual one first. Pressure and the routines around a walk are never proposed: the
 * person has to choose them.
 */

export interface Situation {
  readonly now: Instant;
  /** What is due. If neither movement nor a stretch is due, the person has asked for a routine, and gets movement. */
  readonly kinds: readonly ReminderKind[];
  readonly posture: Posture;
  /** The person cannot stand on one leg with a hand on a wall, or prefers not to stand up. */
  readonly staysSeated: boolean;
  readonly equipment: EquipmentAtHand;
  /** What the health answers lock. */
  readonly locks: Locks;
  /** The routine that the person has set for planned stretches. */
  readonly plannedStretch: Settings['reminders']['stretch']['routine'];
  /** Minutes available; `null` = enough. */
  readonly minutes: number | null;
  /** Other people are around and should not notice. */
  readonly discreet: boolean;
  /** In a meeting or the like. */
  readonly quiet: boolean;
  readonly history: RoutineHistory;
}

export interface Proposed {
  readonly routine: RoutineId;
  readonly form: RoutineForm;
}

export type ChoiceReason =
  /** Kinds and posture lead to it. */
  | { readonly is: 'usual' }
  /** The other routine, or the other form of it, was the last one. */
  | { readonly is: 'alternates' }
  /** The person has stretched not long ago. */
  | { readonly is: 'secondStretch' }
  | { readonly is: 'sideOpen'; readonly leg: Leg }
  /** Gentler, because this leg feels worse. `insteadOf` is offered beside it. */
  | { readonly is: 'comfort'; readonly leg: Leg; readonly insteadOf: Proposed }
  | { readonly is: 'quiet' }
  | Hindrance;

/** What hinders a routine. */
export type Hindrance =
  /** A health answer locks it. */
  | { readonly is: 'locked'; readonly lock: Lock }
  | { readonly is: 'staysSeated' }
  | { readonly is: 'equipment'; readonly lacking: Equipment }
  | { readonly is: 'discreet' }
  | { readonly is: 'time'; readonly minutes: number };

export interface Choice extends Proposed {
  readonly because: ChoiceReason;
}

export type Choices = readonly [Choice, ...Choice[]];

/** A stretch within this time after another is a second stretch and may be short. */
const SECOND_WITHIN = 12 * HOUR;

/** How long a side stays open: over a weekend for a planned stretch, an hour for movement. No source gives these times. */
const OPEN_FOR = { stretch: 72 * HOUR, move: HOUR } as const;

export function proposalsFor(situation: Situation, easing: Easing | null): Choices {
  if (situation.quiet) return discreetRoutines();
  const isStretch = situation.kinds.includes('stretch');
  const rests = easing !== null && easing.isBad && easing.isFresh;
  const stretches = rests
    ? []
    : [...openSides(situation, easing, isStretch), ...(isStretch ? stretchesFor(situation, easing) : [])];
  const moves = movesFor(situation, easing);
  const [first, ...others] = stretches;
  return first ? [first, ...others, ...moves] : moves;
}

/** Routines that nobody notices in a meeting. */
function discreetRoutines(): Choices {
  const because = { is: 'quiet' } as const;
  return [propose('R1', {}, because), propose('R5', { short: true }, because)];
}

function movesFor(situation: Situation, easing: Easing | null): Choices {
  const seated = seatedMoves(situation);
  if (situation.posture === 'sitting') return seated;
  const last = lastOf(situation, ['R5']);
  const because = { is: last ? 'alternates' : 'usual' } as const;
  const short = propose('R5', { short: true }, because);
  // The full form contains a stretch, so a sore leg rules it out for a day and shortens it afterwards.
  if (last?.form.short !== true || easing?.isFresh) return [short, ...seated];
  return [propose('R5', { timeShare: easing?.timeShare ?? 1 }, because), short, ...seated];
}

function seatedMoves(situation: Situation): Choices {
  const last = lastOf(situation, ['R1', 'R2']);
  const because = { is: last ? 'alternates' : 'usual' } as const;
  const [R1, R2] = [propose('R1', {}, because), propose('R2', {}, because)];
  return last?.routine === 'R1' ? [R2, R1] : [R1, R2];
}

/**
 * The routine that the person has set; otherwise the long one, or as a second stretch the short one for the posture.
 * Half the time is better than none.
 */
function stretchesFor(situation: Situation, easing: Easing | null): Choice[] {
  const { history, now, posture, plannedStretch: wanted } = situation;
  const isSecond = history.sessions.some(
    ({ routine, outcome, at }) =>
      catalogue[routine].use === 'stretch' && outcome !== 'stopped' && now - at < SECOND_WITHIN,
  );
  const short = posture === 'sitting' ? (['R3', 'R4'] as const) : (['R4', 'R3'] as const);
  const fitting = isSecond ? [...short, 'R6' as const] : (['R6', 'R4', 'R3'] as const);
  const order = wanted === 'auto' ? fitting : [wanted, ...fitting.filter((routine) => routine !== wanted)];
  const because = { is: isSecond && wanted === 'auto' ? 'secondStretch' : 'usual' } as const;
  const timeShares: readonly RoutineForm['timeShare'][] = [easing?.timeShare ?? 1, 0.5];
  return timeShares.flatMap((timeShare) => order.map((routine) => propose(routine, { timeShare }, because)));
}

/** The open side of the last stretch, in the form of that stretch or seated. */
function openSides(situation: Situation, easing: Easing | null, isStretch: boolean): Choice[] {
  const { history, now } = situation;
  const open = openSideOf(history, now, OPEN_FOR[isStretch ? 'stretch' : 'move']);
  if (open === null || (!isStretch && open.session !== history.sessions.at(-1))) return [];
  const { session, leg } = open;
  // The other leg gets no more than the first one got.
  const timeShares = [session.form.timeShare, easing?.timeShare ?? 1] as const;
  const timeShare = timeShares[0] < timeShares[1] ? timeShares[0] : timeShares[1];
  return [session.form.seated, true].map((seated) =>
    propose(session.routine, { seated, leg, timeShare }, { is: 'sideOpen', leg }),
  );
}

/** The last of these that counted. A stopped routine does not count for the alternation. */
function lastOf({ history }: Situation, routines: readonly RoutineId[]) {
  return history.sessions.findLast(
    ({ routine, outcome }) => outcome !== 'stopped' && routines.includes(routine),
  );
}

function propose(routine: RoutineId, form: Partial<RoutineForm>, because: ChoiceReason): Choice {
  return { routine, form: { ...FULL_FORM, ...form }, because };
}
