import * as z from 'zod';
import { instantSchema } from '../instant-schema.ts';
import { HOUR } from '../time.ts';
import type { Instant } from '../time.ts';
import { catalogue } from './catalogue.ts';
import { routineFormSchema } from './routine-form.ts';
import { ROUTINE_IDS } from './routine.ts';
import type { Leg } from './routine.ts';

/* What earlier sessions mean for the next one. */

const secondsSchema = z.number().min(0);
const scoreSchema = z.int().min(0).max(10).nullable();

const sessionSchema = z.strictObject({
  /** When it ended. */
  at: instantSchema,
  routine: z.enum(ROUTINE_IDS),
  form: routineFormSchema,
  outcome: z.enum(['done', 'partial', 'stopped']),
  /** Seconds credited by side. */
  sides: z.strictObject({ left: secondsSchema, right: secondsSchema, both: secondsSchema }),
  /** How sore each leg was afterwards, 0 to 10; `null` = not given. */
  comfort: z.strictObject({ left: scoreSchema, right: scoreSchema }),
});
export type RoutineSession = z.infer<typeof sessionSchema>;

export const routineHistorySchema = z.strictObject({
  /** The latest sessions, oldest first. */
  sessions: z.array(sessionSchema),
  /** How often each routine has earned credit over the whole history, not only the latest sessions. */
  counted: z.partialRecord(z.enum(ROUTINE_IDS), z.int().min(0)),
});
export type RoutineHistory = z.infer<typeof routineHistorySchema>;

export const noSessions: RoutineHistory = { sessions: [], counted: {} };

/** A side is open when it is at least this many seconds behind. */
const OPEN_SECONDS = 10;

/** The open leg of an unfinished session. */
export function openLegOf({ outcome, sides, form }: RoutineSession): Leg | null {
  if (outcome === 'done') return null;
  // A session for one leg leaves that leg open unless it earned credit.
  if (form.leg !== null) return outcome === 'stopped' ? form.leg : null;
  if (Math.abs(sides.left - sides.right) < OPEN_SECONDS) return null;
  return sides.left < sides.right ? 'left' : 'right';
}

/** A stretch with a side still to do. */
export interface OpenSide {
  readonly session: RoutineSession;
  readonly leg: Leg;
}

/** The last stretch, if a side of it is open and it ended at most `within` ago. */
export function openSideOf({ sessions }: RoutineHistory, now: Instant, within: number): OpenSide | null {
  const session = sessions.findLast(({ routine }) => catalogue[routine].use === 'stretch');
  const leg = session && openLegOf(session);
  return session && leg && now - session.at <= within ? { session, leg } : null;
}

/** Why and how much to ease the next sessions. */
export interface Easing {
  readonly leg: Leg;
  readonly timeShare: 0.75 | 0.5;
  /** Two rises, or a score that is too high: movement instead of a stretch for a day. */
  readonly isBad: boolean;
  /** The score is less than a day old. */
  readonly isFresh: boolean;
}

/** Above 5 of 10 is the point to stop (RF12). The day of easing and the two rises are our choice. */
const TOO_MUCH = 6;
const FRESH_FOR = 24 * HOUR;

export function isTooMuch(score: number): boolean {
  return score >= TOO_MUCH;
}

/** The easing for a rising score: three quarters of the time, or half if it is bad. The worse leg decides. */
export function easingOf({ sessions }: RoutineHistory, now: Instant): Easing | null {
  const [worse] = (['left', 'right'] as const)
    .flatMap((leg) => scoresOf(sessions, leg))
    .filter(({ rises, isBad }) => rises > 0 || isBad)
    .toSorted((one, other) => Number(other.isBad) - Number(one.isBad) || other.score - one.score);
  if (!worse) return null;
  const { leg, isBad, at } = worse;
  return { leg, timeShare: isBad ? 0.5 : 0.75, isBad, isFresh: now - at < FRESH_FOR };
}

/** The last score of a leg, when it was given, and how many times in a row it has risen; empty without a score. */
function scoresOf(sessions: readonly RoutineSession[], leg: Leg) {
  const scored = sessions.flatMap(({ at, comfort }) => {
    const score = comfort[leg];
    return score === null ? [] : [{ at, score }];
  });
  const last = scored.at(-1);
  if (!last) return [];
  const fall = scored.findLastIndex(({ score }, index) => score <= (scored[index - 1]?.score ?? score));
  const rises = scored.length - 1 - fall;
  return [{ ...last, leg, rises, isBad: rises >= 2 || isTooMuch(last.score) }];
}
