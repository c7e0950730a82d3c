import { adviceFor } from '../../../shared/knots/knot-advice.ts';
import type { Advice } from '../../../shared/knots/knot-view.ts';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import { careDaysOf } from '../../../shared/knots/knot-sessions.ts';
import { log } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

/** The advice about knot `a` on that day. */
export function adviceOn(today: string, ...entries: readonly Entry[]): Advice[] {
  const events = log(...entries);
  const episodes = episodesOf(events);
  return episodes
    .filter(({ id }) => id === 'a')
    .flatMap((knot) => adviceFor(knot, { episodes, careDays: careDaysOf(events) }, today));
}
