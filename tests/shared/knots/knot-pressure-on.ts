import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import { pressureFor } from '../../../shared/knots/knot-pressure.ts';
import type { PressureSituation } from '../../../shared/knots/knot-pressure.ts';
import { pressureSessions } from '../../../shared/knots/knot-sessions.ts';
import { noLocks } from '../../../shared/safety/locks.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { log } from './knot-cases.ts';
import type { Entry, pressed } from './knot-cases.ts';

/* Whether there is pressure on a knot, after what was said of it. */

export const TODAY = '2026-03-06';
export const HAS = { wall: true, chair: true, strap: true, roller: true, ball: true, step: true };

/** The background was asked after all entries. */
const ASKED = Infinity;

/** Pressure on knot `a`, today. */
export function pressure(entries: readonly Entry[], but: Partial<PressureSituation> = {}) {
  const episodes = episodesOf(log(...entries));
  const knot = episodes.find(({ id }) => id === 'a');
  const situation = {
    episodes,
    sessions: [],
    locks: noLocks,
    backgroundAt: ASKED,
    equipment: HAS,
    today: TODAY,
    ...but,
  };
  return knot && pressureFor(knot, situation);
}

export const allowed = (form = {}, routines: readonly string[] = ['R7', 'R8']) => ({
  allowed: true,
  routines,
  form: { ...FULL_FORM, leg: 'left', ...form },
});
export const refused = (why: string, knot = 'a') => ({ allowed: false, why, knot });
export const today = (...records: readonly HistoryRecord[]) =>
  records.map((record): Entry => [TODAY, record]);
export const sessions = (...all: readonly ReturnType<typeof pressed>[]) => ({
  sessions: pressureSessions(all, 'America/New_York'),
});
