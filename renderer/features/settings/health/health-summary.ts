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

/** Something that the app leaves out because of an answer or of a missing one. Words: `safety.ui.health.closures.<name>`. */
export interface Closure {
  readonly name:
    | 'left'
    | 'right'
    | 'everything'
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
  readonly opensBy: Checked | null;
}

/** Everything that the app leaves out now, the most serious first. */
export function closuresOf(health: HealthAnswers): Closure[] {
  const locks = locksFrom(health);
  return [
    ...locks.legs.map((leg): Closure => ({
      name: leg,
      since: health.legs[leg],
      opensBy: { what: 'leg', leg },
    })),
    ...(locks.everything ? [closure('everything', { what: 'suitability' })] : []),
    ...pressureClosures(health),
    ...(locks.stretches ? [closure('stretches')] : []),
    ...(locks.seatedOnly ? [closure('seatedOnly')] : []),
    ...fluidClosures(health),
  ];
}

/** Pressure can be locked for two reasons at once, and a professional can lift only one of them. */
function pressureClosures(health: HealthAnswers): Closure[] {
  const { suitability } = health;
  return [
    ...(suitability === null ? [closure('pressureUnanswered')] : []),
    ...(suitability !== null && suitability.ticked.length > 0 ? [closure('pressureAsk')] : []),
    ...(backgroundWaits(health) ? [closure('pressureBackground', { what: 'background' })] : []),
  ];
}

function fluidClosures({ fluids }: HealthAnswers): Closure[] {
  if (fluids === null) return [closure('fluidsUnanswered')];
  return fluids.ticked.length > 0 ? [closure('fluids')] : [];
}

function closure(name: Closure['name'], opensBy: Closure['opensBy'] = null): Closure {
  return { name, since: null, opensBy };
}
