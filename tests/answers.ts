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

/** Four days before the Friday of most tests. */
export const ANSWERED_AT = Date.parse('2026-03-02T09:00:00Z');

/** Somebody who has answered everything some days ago, and has ticked only this. */
export function answers({
  suitability = [],
  fluids = [],
  balance = true,
  legs = [],
}: Ticked = {}): HealthAnswers {
  const since = (leg: Leg) => (legs.includes(leg) ? 0 : null);
  return {
    ...unanswered,
    suitability: { at: ANSWERED_AT, ticked: [...suitability], cleared: false },
    fluids: { at: ANSWERED_AT, ticked: [...fluids] },
    background: { at: ANSWERED_AT, ticked: [], cleared: false },
    balance,
    legs: { left: since('left'), right: since('right') },
  };
}

/** Somebody whom stretching suits, and who has answered nothing else. */
export const suitable: HealthAnswers = {
  ...unanswered,
  suitability: { at: ANSWERED_AT, ticked: [], cleared: false },
};
