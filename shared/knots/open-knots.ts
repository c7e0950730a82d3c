import type { Leg } from '../routines/routine.ts';
import { OPEN_KNOTS } from '../safety/answers.ts';
import type { HealthAnswers } from '../safety/answers.ts';
import { openKnotOf } from './knot-branch.ts';
import type { Episode } from './knot-episodes.ts';

/** The most serious open knot of each leg. */
export function openKnotsOf(episodes: readonly Episode[]): NonNullable<HealthAnswers['openKnots']> {
  const mostSerious = (leg: Leg) => {
    const open = episodes.filter(({ until, last }) => until === null && last.entry.leg === leg);
    return OPEN_KNOTS.find((kind) => open.some((knot) => openKnotOf(knot) === kind)) ?? null;
  };
  return { left: mostSerious('left'), right: mostSerious('right') };
}
