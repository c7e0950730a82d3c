import * as z from 'zod';
import { instantSchema } from '../instant-schema.ts';
import { drinkSchema } from '../water/water.ts';
import { playerStateSchema } from '../routines/player.ts';
import { noSessions, routineHistorySchema } from '../routines/routine-history.ts';
import type { Instant } from '../time.ts';
import { habitsSchema, noHabits } from './habits.ts';
import { INTERVAL_KINDS, MOST_SNOOZES, postureSchema, reminderKindSchema } from '../kinds.ts';
import type { ReminderKind } from '../kinds.ts';
import { quietReasonSchema } from './quiet-reasons.ts';

/*
 * The life of a prompt:
 *
 *   (none) ──due──▶ open ──Start──▶ started ──routine ends──▶ (none)
 *                   │ ▲                └─ stopped early: as a snooze
 *            snooze │ │ returns
 *                   ▼ │
 *                 snoozed
 *
 *   open ──quiet begins──▶ held ──a minute after quiet──▶ open
 *   open, snoozed, held ──away for a natural break──▶ held without movement and posture, or (none)
 *   open, snoozed, held ──Skip · end of hours · pause · answered by hand──▶ (none);  open ──lapse──▶ (none)
 */
const anyPrompt = {
  /** Counts up, so that every prompt has its own. */
  id: z.int().min(1),
  kinds: z.array(reminderKindSchema).min(1),
  snoozes: z.int().min(0).max(MOST_SNOOZES),
};

/** How many minutes each kind's interval had run when the prompt showed: the reason that it gives. */
const waitedSchema = z.partialRecord(reminderKindSchema, z.int().min(0));
export type Waited = z.infer<typeof waitedSchema>;

const promptSchema = z.discriminatedUnion('phase', [
  z.strictObject({
    phase: z.literal('open'),
    ...anyPrompt,
    shownAt: instantSchema,
    waited: waitedSchema,
    /** The posture when it showed, and the minutes of standing without movement by then. */
    posture: postureSchema,
    stood: z.int().min(0),
    /** Not on the screen at the moment: the app restarted, or the prompt shows again with fewer kinds. */
    lost: z.literal(true).optional(),
  }),
  z.strictObject({ phase: z.literal('snoozed'), ...anyPrompt, returnsAt: instantSchema }),
  /** The app took it off the screen and brings it back by itself. */
  z.strictObject({ phase: z.literal('held'), ...anyPrompt }),
  z.strictObject({ phase: z.literal('started'), ...anyPrompt }),
]);
export type Prompt = z.infer<typeof promptSchema>;
export type OpenPrompt = Extract<Prompt, { phase: 'open' }>;

const kindStateSchema = z.strictObject({
  /** The interval runs from here, or from the start of working hours if that is later. */
  freshStart: instantSchema,
  /** After a change of settings the kind is not due before this instant. */
  notBefore: instantSchema.nullable(),
});

/** What keeps a due prompt from being shown. */
export const holdReasonSchema = z.enum(['away', 'quiet', 'typing']);
export type HoldReason = z.infer<typeof holdReasonSchema>;

/** From when the working hours count after somebody has set the clock. */
const hoursFromSchema = z.strictObject({
  /** The start, by the calendar, of the range that counts from `at`; `null` if the clock was set out of the hours. */
  rangeStart: instantSchema.nullable(),
  /** `null` = no hours had begun when the clock was set, so the range counts from its start. */
  at: instantSchema.nullable(),
  /** Milliseconds by which the clock was set in all, and when it was set last. */
  setBy: z.number(),
  setAt: instantSchema.nullable(),
});
type HoursFrom = z.infer<typeof hoursFromSchema>;

/** Nobody has set the clock: every range of hours counts from its start. */
export const hoursByCalendar: HoursFrom = { rangeStart: null, at: null, setBy: 0, setAt: null };

/** `state-upgrades.ts` upgrades older versions. */
const STATE_VERSION = 3;

/**
 * Everything the engine remembers, saved on every change. It stores instants, never countdowns, so that a restart
 * continues.
 */
export const engineStateSchema = z.strictObject({
  version: z.literal(STATE_VERSION),
  kinds: z.strictObject({ move: kindStateSchema, water: kindStateSchema, posture: kindStateSchema }),
  /** Planned stretches: checked until when, due but not shown yet, and handled on the last days, `2026-03-06T10:30`. */
  planned: z.strictObject({
    checkedUntil: instantSchema,
    due: z.array(instantSchema),
    handled: z.array(z.string()),
    /** How far the day was checked when the clock was set to another day, in case it is set back. */
    leftAt: instantSchema.nullable(),
  }),
  prompt: promptSchema.nullable(),
  promptsSoFar: z.int().min(0),
  lastPromptEndedAt: instantSchema.nullable(),
  /** Why and since when a due prompt is held. */
  holding: z.strictObject({ why: holdReasonSchema, since: instantSchema }).nullable(),
  player: playerStateSchema.nullable(),
  /** `byClock`: the pause ends at a clock time, even if the clock is set meanwhile. */
  pause: z.strictObject({ until: instantSchema.nullable(), byClock: z.boolean() }).nullable(),
  drinks: z.array(drinkSchema),
  locked: z.boolean(),
  asleep: z.boolean(),
  /** The person is away since then; `answered` are the kinds that the absence has removed from a prompt. */
  away: z.strictObject({ since: instantSchema, answered: z.array(reminderKindSchema) }).nullable(),
  /** When the person was last there, to within a minute. */
  lastSeen: instantSchema,
  /** Nothing shows before this instant: the person has just returned, or quiet has just ended. */
  calmUntil: instantSchema.nullable(),
  quiet: z.array(z.strictObject({ why: quietReasonSchema, since: instantSchema })),
  meeting: z.strictObject({ since: instantSchema, until: instantSchema.nullable() }).nullable(),
  /** The end of the working range that the engine was last in. */
  hoursEnd: instantSchema.nullable(),
  hoursFrom: hoursFromSchema,
  /** The posture that the person last stated. */
  posture: z.strictObject({ is: postureSchema, at: instantSchema }).nullable(),
  /** Milliseconds of standing on `day` before `since`; `since` = when the present standing began. */
  standing: z.strictObject({
    day: z.string(),
    ms: z.number().min(0),
    since: instantSchema.nullable(),
    told: z.boolean(),
    /** Since when the person stands without movement that counts, short absences included. */
    stillSince: instantSchema.nullable(),
  }),
  habits: habitsSchema,
  /** The latest routines, which the choice of the next one depends on. */
  routines: routineHistorySchema,
});

export type EngineState = z.infer<typeof engineStateSchema>;

/** The state at the first start of the app. */
export function initialState(now: Instant): EngineState {
  const fresh = { freshStart: now, notBefore: null };
  return {
    version: STATE_VERSION,
    kinds: { move: fresh, water: fresh, posture: fresh },
    planned: { checkedUntil: now, due: [], handled: [], leftAt: null },
    prompt: null,
    promptsSoFar: 0,
    lastPromptEndedAt: null,
    holding: null,
    player: null,
    pause: null,
    drinks: [],
    locked: false,
    asleep: false,
    away: null,
    lastSeen: now,
    calmUntil: null,
    quiet: [],
    meeting: null,
    hoursEnd: null,
    hoursFrom: hoursByCalendar,
    posture: null,
    standing: { day: '', ms: 0, since: null, told: false, stillSince: null },
    habits: noHabits,
    routines: noSessions,
  };
}

/** The intervals of these kinds, restarted. For a stretch nothing planned is due any more. */
export function withFreshStart(
  { kinds, planned }: EngineState,
  which: readonly ReminderKind[],
  at: Instant,
): Pick<EngineState, 'kinds' | 'planned'> {
  const next = { ...kinds };
  for (const kind of INTERVAL_KINDS) {
    if (which.includes(kind)) next[kind] = { freshStart: at, notBefore: null };
  }
  return { kinds: next, planned: which.includes('stretch') ? { ...planned, due: [] } : planned };
}

/** Movement ends standing still. */
export function standingAfterMovement({ standing }: EngineState): EngineState['standing'] {
  return standing.stillSince === null ? standing : { ...standing, stillSince: null };
}
