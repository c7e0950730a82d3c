import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import type { Sign } from '../../../../shared/safety/safety-blocks.ts';
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
