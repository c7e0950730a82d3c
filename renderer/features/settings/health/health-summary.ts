import { backgroundWaits, locksFrom } from '../../../../shared/safety/locks.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import type { Sign } from '../../../../shared/safety/safety-blocks.ts';
import type { Checked } from '../../../../shared/safety/safety-view.ts';
import type { Instant } from '../../../../shared/time.ts';

/** The saved answer to a block. `at: null` = the time is unknown. */
export interface KeptAnswer {
  readonly block: 'suitability' | 'fluids' | 'balance' | 'background';
  /** `null`: not answered. */
  readonly ticked: readonly Sign[] | null;
  readonly at: Instant | null;
}

/** The answers in the order of the questions. The background appears only once it has been asked. */
export function answeredOf({ suitability, fluids, balance, background }: HealthAnswers): KeptAnswer[] {
  const standing = balance === null ? null : balance ? [] : (['unsteady'] as const);
  return [
    answered('suitability', suitability),
    answered('fluids', fluids),
    { block: 'balance', ticked: standing, at: null },
    ...(background === null ? [] : [answered('background', background)]),
  ];
}

function answered(
  block: KeptAnswer['block'],
  answer: { readonly at: Instant; readonly ticked: readonly Sign[] } | null,
): KeptAnswer {
  // An answer of an earlier version of the file carries no time.
  return { block, ticked: answer?.ticked ?? null, at: answer === null || answer.at === 0 ? null : answer.at };
}

/** Something that the app leaves out because of an answer or of a missing one. Words: `safety.ui.health.locks.<name>`. */
export interface HealthLock {
  readonly name:
    | 'left'
    | 'right'
    | 'everything'
    | 'injury'
    | 'pressureAsk'
    | 'pressureBackground'
    | 'pressureUnanswered'
    | 'stretches'
    | 'seatedOnly'
    | 'fluids'
    | 'fluidsUnanswered';
  /** Since when, where that matters. */
  readonly since: Instant | null;
  /** The argument of `health.checked` that unlocks it; `null` if only another answer does. */
  readonly unlockedBy: Checked | null;
}

/** Everything that the app leaves out now, the most serious first. */
export function healthLocksOf(health: HealthAnswers): HealthLock[] {
  const locks = locksFrom(health);
  return [
    ...locks.legs.map((leg): HealthLock => ({
      name: leg,
      since: health.legs[leg],
      unlockedBy: { what: 'leg', leg },
    })),
    ...(locks.everything ? [lock('everything', { what: 'suitability' })] : []),
    ...(locks.injury && !locks.everything ? [lock('injury', { what: 'suitability' })] : []),
    ...pressureLocks(health),
    ...(locks.stretches ? [lock('stretches')] : []),
    ...(locks.seatedOnly ? [lock('seatedOnly')] : []),
    ...fluidLocks(health),
  ];
}

/** Pressure can be locked for two reasons at once, and a professional can lift only one of them. */
function pressureLocks(health: HealthAnswers): HealthLock[] {
  const { suitability } = health;
  return [
    ...(suitability === null ? [lock('pressureUnanswered')] : []),
    ...(suitability !== null && suitability.ticked.length > 0 ? [lock('pressureAsk')] : []),
    ...(backgroundWaits(health) ? [lock('pressureBackground', { what: 'background' })] : []),
  ];
}

function fluidLocks({ fluids }: HealthAnswers): HealthLock[] {
  if (fluids === null) return [lock('fluidsUnanswered')];
  return fluids.ticked.length > 0 ? [lock('fluids')] : [];
}

function lock(name: HealthLock['name'], unlockedBy: HealthLock['unlockedBy'] = null): HealthLock {
  return { name, since: null, unlockedBy };
}
