import { catalogue } from '../routines/catalogue.ts';
import { isAtHand } from '../routines/equipment.ts';
import type { EquipmentAtHand } from '../routines/equipment.ts';
import { FULL_FORM, HOLDS, equipmentOf } from '../routines/routine-form.ts';
import type { Hold, RoutineForm } from '../routines/routine-form.ts';
import type { Instant } from '../time.ts';
import { asksFirst } from './facts-for-check.ts';
import { dayOfKnot } from './knot-advice.ts';
import { branchOfKnot } from './knot-branch.ts';
import type { Episode } from './knot-episodes.ts';
import { asksNextDay } from './next-day.ts';
import { hadPressure } from './knot-sessions.ts';
import type { PressureSession } from './knot-sessions.ts';
import { NO_PRESSURE } from './knot-view.ts';
import type { NoPressure, Pressure } from './knot-view.ts';
import { lockOn } from '../safety/locks.ts';
import type { Locks } from '../safety/locks.ts';
import { gatedRoutineSchema } from '../safety/safety-view.ts';
import type { GatedRoutine } from '../safety/safety-view.ts';

/*
 * Whether pressure on a knot is allowed now. A person rolls and rests a whole leg, so all open knots of the leg count: one
 * that is too sore rules out rolling the whole calf.
 */

export interface PressureSituation {
  /** All knots, including this one. */
  readonly episodes: readonly Episode[];
  readonly sessions: readonly PressureSession[];
  readonly locks: Locks;
  /** When the background was last asked; `null` = never. */
  readonly backgroundAt: Instant | null;
  readonly equipment: EquipmentAtHand;
  /** Local day. */
  readonly today: string;
}

/** From this day of a knot on it is pressed no more until a professional has checked it; our choice. */
const NO_PRESSURE_FROM_DAY = 8;

export function pressureFor(knot: Episode, situation: PressureSituation): Pressure {
  const { episodes, sessions, locks, backgroundAt, equipment, today } = situation;
  const { leg } = knot.last.entry;
  const onLeg = episodes.filter(
    ({ until, last, id }) => id === knot.id || (until === null && last.entry.leg === leg),
  );
  const form = formFor(knot, onLeg);
  // What the log itself says of the leg is told as such, and not as an answer about health.
  const answered = { ...locks, severeKnots: [], soreKnots: [] };
  const unlocked = gatedRoutineSchema.options.filter((routine) => lockOn(routine, form, answered) === null);
  const closedByLog = [...locks.severeKnots, ...locks.soreKnots].includes(leg);
  const itself = (applies: boolean) => (applies ? knot : undefined);
  const anyOnLeg = (applies: (each: Episode) => boolean) => (applies(knot) ? knot : onLeg.find(applies));
  const closing: Readonly<Record<NoPressure, Episode | undefined>> = {
    locked: itself(unlocked.length === 0),
    branch: itself(closedByLog || !isPressed(knot)) ?? anyOnLeg(isTooSore),
    askFirst: anyOnLeg((each) => asksFirst(each, episodes)),
    overAWeek: anyOnLeg((each) => each.checked === null && dayOfKnot(each, today) >= NO_PRESSURE_FROM_DAY),
    worseTwice: anyOnLeg(wasWorseTwice),
    backgroundOpen: anyOnLeg(({ since }) => backgroundAt === null || backgroundAt < since),
    nextDayOpen: anyOnLeg((each) => asksNextDay(each, sessions, today)),
    notScoredToday: itself(knot.last.day !== today),
    onceADay: itself(hadPressure(sessions, leg, today)),
    restDay: anyOnLeg((each) => restsOn(each, today)),
  };
  for (const why of NO_PRESSURE) {
    const by = closing[why];
    if (by !== undefined) return { allowed: false, why, knot: by.id };
  }
  return { allowed: true, routines: unlocked.filter((routine) => canBeDone(routine, form, equipment)), form };
}

function isPressed(knot: Episode): boolean {
  const branch = branchOfKnot(knot);
  return branch === 'pressure' || branch === 'gentlePressure';
}

function isTooSore(knot: Episode): boolean {
  const branch = branchOfKnot(knot);
  return branch === 'stop' || branch === 'movement';
}

/** Advice that the person has dismissed is hidden, but what it asks for still counts. */
function wasWorseTwice({ answers, checked }: Episode): boolean {
  const since = checked?.place ?? -1;
  return answers.filter(({ is, place }) => is === 'worse' && place > since).length >= 2;
}

/** The day of the answer "worse" is a rest day. A person who travels west can be on an earlier date than their answer. */
function restsOn({ answers }: Episode, today: string): boolean {
  const last = answers.at(-1);
  return last?.is === 'worse' && last.day >= today;
}

function formFor(knot: Episode, onLeg: readonly Episode[]): RoutineForm {
  return {
    ...FULL_FORM,
    leg: knot.last.entry.leg,
    hold: branchOfKnot(knot) === 'gentlePressure' ? 30 : 45,
    timeShare: onLeg.some(isHalved) ? 0.5 : 1,
  };
}

/** How long the spot may be held in the form that `pressureFor` gives. A score of 4 or 5 leaves no choice. */
export function holdsFor({ hold }: RoutineForm): readonly Hold[] {
  return hold < FULL_FORM.hold ? [hold] : HOLDS;
}

/** Halved from "worse" until "better"; "same" changes nothing. Lasting until "better" is our choice. */
function isHalved({ answers }: Episode): boolean {
  return answers.findLast(({ is }) => is !== 'same')?.is === 'worse';
}

/** A towel or a belt works as a strap, so everybody has one. */
function canBeDone(routine: GatedRoutine, form: RoutineForm, equipment: EquipmentAtHand): boolean {
  return equipmentOf(catalogue[routine], form).every(
    (thing) => thing === 'strap' || isAtHand(thing, equipment),
  );
}
