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
 * The routine to propose, the form it is done in, and why. Of the proposals the first is chosen that nothing stands in
 * the way of; unless that is the usual one, the reason is what stood in the way of the usual one. `null` while nothing
 * may be proposed at all.
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

/** Nothing fits into the time: of what can be done otherwise, the one that is the shortest at half time. */
function shortest(choices: Choices, situation: Situation): Choice | null {
  const [first] = choices
    .filter((choice) => hindrance(choice, situation)?.is === 'time')
    .map((choice): Choice => ({ ...choice, form: { ...choice.form, timeShare: 0.5 } }))
    .toSorted((one, other) => secondsOf(one) - secondsOf(other));
  return first ?? null;
}

/** What stands in the way, the weightiest first: time is the last to be asked. */
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

/** What a routine needs and is not there. */
export function lackingFor(
  choice: Proposed,
  { equipment, posture, staysSeated }: Pick<Situation, 'equipment' | 'posture' | 'staysSeated'>,
): Equipment | null {
  const needed = equipmentOf(catalogue[choice.routine], choice.form);
  const lacking = needed.find((thing) => !isAtHand(thing, equipment));
  if (lacking !== undefined) return lacking;
  // Who sits, or has to, has something to sit on.
  const hasSeat = posture === 'sitting' || staysSeated || equipment.chair;
  return isSeated(choice) && !hasSeat ? 'chair' : null;
}

function isSeated({ routine, form }: Proposed): boolean {
  return partsOf(catalogue[routine], form).every(({ step }) => step.posture === 'seated');
}

function secondsOf({ routine, form }: Proposed): number {
  return secondsInAll(catalogue[routine], form);
}
