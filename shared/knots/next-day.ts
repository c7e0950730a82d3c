import { isNeverPressed } from './knot-branch.ts';
import { daysLater } from './knot-days.ts';
import type { Episode } from './knot-episodes.ts';
import type { PressureSession } from './knot-sessions.ts';

/**
 * Whether to ask how the knot is: that leg had pressure yesterday or since the last entry, and there is no answer yet. The
 * log does not ask about a knot that appeared later or about a spot that is never pressed.
 */
export function asksNextDay(knot: Episode, sessions: readonly PressureSession[], today: string): boolean {
  const { leg, spot } = knot.last.entry;
  const days = sessions
    .filter((session) => session.leg === leg && session.day < today && session.day >= knot.first.day)
    .map(({ day }) => day);
  const day = days.toSorted().at(-1);
  if (day === undefined || isNeverPressed(spot)) return false;
  const isRecent = day === daysLater(today, -1) || day >= knot.last.day;
  return isRecent && !knot.answers.some((answer) => answer.day > day);
}
