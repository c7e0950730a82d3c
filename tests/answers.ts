import { unanswered } from '../shared/safety/answers.ts';
import type { HealthAnswers } from '../shared/safety/answers.ts';
import type { FLUID_REASONS, SUITABILITIES } from '../shared/safety/safety-blocks.ts';
import type { Leg } from '../shared/routines/routine.ts';

interface Ticked {
  readonly suitability?: readonly (typeof SUITABILITIES)[number][];
  readonly fluids?: readonly (typeof FLUID_REASONS)[number][];
  readonly balance?: boolean;
  /** Legs that wait for a professional. */
  readonly legs?: readonly Leg[];
}

/** Somebody who has answered all that the app asks by itself, long ago, and has ticked only this. */
export function answers({
  suitability = [],
  fluids = [],
  balance = true,
  legs = [],
}: Ticked = {}): HealthAnswers {
  const since = (leg: Leg) => (legs.includes(leg) ? 0 : null);
  return {
    ...unanswered,
    suitability: { at: 0, ticked: [...suitability], cleared: false },
    fluids: { at: 0, ticked: [...fluids] },
    balance,
    legs: { left: since('left'), right: since('right') },
  };
}
