import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { unreadThatMayWait, withHealthDeleted } from '../../../../shared/safety/health-changes.ts';
import { locksFrom } from '../../../../shared/safety/locks.ts';
import { openingsOf } from '../../../../shared/safety/openings.ts';
import type { Openings } from '../../../../shared/safety/safety-view.ts';
import type { Instant } from '../../../../shared/time.ts';

/** Something that waits to be checked or asked. Words: `safety.ui.health.waits.<name>`. */
export type Waiting = 'left' | 'right' | 'severeLeft' | 'severeRight' | 'water' | 'unread';

/** What waits, and stays when the answers are deleted unless the person wants that gone too. */
export function waitingOf(health: HealthAnswers): Waiting[] {
  const { legs, severeKnots } = locksFrom(health);
  return [
    ...legs,
    ...severeKnots.map((leg) => (leg === 'left' ? 'severeLeft' : 'severeRight')),
    ...(health.waterStopped === null ? [] : ['water' as const]),
    ...(unreadThatMayWait(health).length === 0 ? [] : ['unread' as const]),
  ];
}

/** The words of the tick that forgets what waits. */
export function forgetWords([first, ...others]: readonly Waiting[]): Waiting | 'all' {
  return first === undefined || others.length > 0 ? 'all' : first;
}

/** What the deletion opens. */
export function openedByDeletion(health: HealthAnswers, alsoWhatWaits: boolean, now: Instant): Openings {
  return openingsOf(health, withHealthDeleted(health, alsoWhatWaits), now);
}
