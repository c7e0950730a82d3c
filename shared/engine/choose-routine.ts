import { lockOn, mayPropose } from '../safety/locks.ts';
import { MINUTE, SECOND } from '../time.ts';
import { catalogue } from '../routines/catalogue.ts';
import { isAtHand } from '../routines/equipment.ts';
import { equipmentOf, partsOf, secondsInAll } from '../routines/routine-form.ts';
import { easingOf } from '../routines/routine-history.ts';
import type { Easing } from '../routines/routine-history.ts';
import { proposalsFor } from './routine-proposals.ts';
import type { Choice, Choices, Hindrance, Proposed, Situation } from './routine-proposals.ts';
import type { Equipment } from '../routines/routine.ts';

/**
 * Chooses the routine to propose, its form, and the reason. It takes the first proposal that nothing hinders; if that is
 * not the usual one, the reason is what hinders the usual one. `null` while health answers lock every routine.
 */
export function chooseRoutine(situation: Situation): Choice | null {
  if (!mayPropose('move', situation.locks)) return null;
  const usual = choose(situation, null);
  const easing = easingOf(situation.history, situation.now);
  if (usual === null || easing === null) return usual;
  const eased = choose(situation, easing);
  if (eased === null || !isGentler(eased, usual)) return usual;
  const insteadOf = { routine: usual.routine, form: usual.form };
  return { ...eased, because: { is: 'comfort', leg: easing.leg, insteadOf } };
}

function isGentler(eased: Proposed, usual: Proposed): boolean {
  if (eased.routine !== usual.routine || eased.form.short !== usual.form.short) return true;
  return eased.form.timeShare < usual.form.timeShare;
}

function choose(situation: Situation, easing: Easing | null): Choice | null {
  const choices = proposalsFor(situation, easing);
  const because = hindrance(choices[0], situation);
  if (because === null) return choices[0];
  const chosen =
    choices.find((choice) => hindrance(choice, situation) === null) ?? shortest(choices, situation);
  return chosen && { ...chosen, because };
}

/** If no proposal fits the time: of those that only time hinders, the shortest at half its length. */
function shortest(choices: Choices, situation: Situation): Choice | null {
  const [first] = choices
    .filter((choice) => hindrance(choice, situation)?.is === 'time')
    .map((choice): Choice => ({ ...choice, form: { ...choice.form, timeShare: 0.5 } }))
    .toSorted((one, other) => secondsOf(one) - secondsOf(other));
  return first ?? null;
}

/** What hinders this proposal; the most serious reason wins, and time comes last. */
function hindrance(choice: Proposed, situation: Situation): Hindrance | null {
  const { minutes } = situation;
  const lock = lockOn(choice.routine, choice.form, situation.locks);
  if (lock !== null) return { is: 'locked', lock };
  if (situation.staysSeated && !isSeated(choice)) return { is: 'staysSeated' };
  const lacking = lackingFor(choice, situation);
  if (lacking !== null) return { is: 'equipment', lacking };
  if (situation.discreet && !['yes', 'mostly'].includes(catalogue[choice.routine].discreet)) {
    return { is: 'discreet' };
  }
  return minutes !== null && secondsOf(choice) * SECOND > minutes * MINUTE ? { is: 'time', minutes } : null;
}

/** The first thing that the routine needs and the person does not have. */
export function lackingFor(
  choice: Proposed,
  { equipment, posture, staysSeated }: Pick<Situation, 'equipment' | 'posture' | 'staysSeated'>,
): Equipment | null {
  const needed = equipmentOf(catalogue[choice.routine], choice.form);
  const lacking = needed.find((thing) => !isAtHand(thing, equipment));
  if (lacking !== undefined) return lacking;
  // A person who sits, or has to stay seated, has a seat.
  const hasSeat = posture === 'sitting' || staysSeated || equipment.chair;
  return isSeated(choice) && !hasSeat ? 'chair' : null;
}

function isSeated({ routine, form }: Proposed): boolean {
  return partsOf(catalogue[routine], form).every(({ step }) => step.posture === 'seated');
}

function secondsOf({ routine, form }: Proposed): number {
  return secondsInAll(catalogue[routine], form);
}
