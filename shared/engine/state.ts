import * as z from 'zod';
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
  /** Counts up; tells one prompt from the next. */
  id: z.int().min(1),
  kinds: z.array(reminderKindSchema).min(1),
  snoozes: z.int().min(0).max(MOST_SNOOZES),
};

/** Minutes that each kind's interval had run when the prompt was shown: why it shows. */
const waitedSchema = z.partialRecord(reminderKindSchema, z.int().min(0));
export type Waited = z.infer<typeof waitedSchema>;

const promptSchema = z.discriminatedUnion('phase', [
  z.strictObject({
    phase: z.literal('open'),
    ...anyPrompt,
    shownAt: z.number(),
    waited: waitedSchema,
    /** How the person worked when it was shown, and for how many minutes they had stood without movement. */
    posture: postureSchema,
    stood: z.int().min(0),
    /** It does not show at the moment: it went with the app that showed it, or comes back with what is left of it. */
    lost: z.literal(true).optional(),
  }),
  z.strictObject({ phase: z.literal('snoozed'), ...anyPrompt, returnsAt: z.number() }),
  /** Taken off the screen by the app; comes back by itself. */
  z.strictObject({ phase: z.literal('held'), ...anyPrompt }),
  z.strictObject({ phase: z.literal('started'), ...anyPrompt }),
]);
export type Prompt = z.infer<typeof promptSchema>;
export type OpenPrompt = Extract<Prompt, { phase: 'open' }>;

const kindStateSchema = z.strictObject({
  /** The instant that the interval runs from, unless working hours began later. */
  freshStart: z.number(),
  /** After a change of settings: not due before this instant. */
  notBefore: z.number().nullable(),
});

/** What keeps a due prompt from being shown. */
export const holdReasonSchema = z.enum(['away', 'quiet', 'typing']);
export type HoldReason = z.infer<typeof holdReasonSchema>;

/** What was saved as an older version is brought to this one by `state-upgrades.ts`. */
const STATE_VERSION = 2;

/** All that the engine remembers, saved on every change. Only instants, so that a restart continues where it was. */
export const engineStateSchema = z.strictObject({
  version: z.literal(STATE_VERSION),
  kinds: z.strictObject({ move: kindStateSchema, water: kindStateSchema, posture: kindStateSchema }),
  /** Planned stretches: looked at until when, due but not shown yet, and those of the last days, `2026-03-06T10:30`. */
  planned: z.strictObject({
    checkedUntil: z.number(),
    due: z.array(z.number()),
    handled: z.array(z.string()),
    /** Where the look stood when the clock was set to another day, should it be set back. */
    leftAt: z.number().nullable(),
  }),
  prompt: promptSchema.nullable(),
  promptsSoFar: z.int().min(0),
  lastPromptEndedAt: z.number().nullable(),
  /** A due prompt is being held since then. */
  holding: z.strictObject({ why: holdReasonSchema, since: z.number() }).nullable(),
  player: playerStateSchema.nullable(),
  /** `byClock`: ends at a time of the clock, whatever becomes of the clock meanwhile. */
  pause: z.strictObject({ until: z.number().nullable(), byClock: z.boolean() }).nullable(),
  drinks: z.array(drinkSchema),
  locked: z.boolean(),
  asleep: z.boolean(),
  /** The person is away since then; `answered` is what the absence has taken out of a prompt. */
  away: z.strictObject({ since: z.number(), answered: z.array(reminderKindSchema) }).nullable(),
  /** A moment at which the person was there, kept to a minute. */
  lastSeen: z.number(),
  /** Nothing is shown before, as the person has just come back or has just left a meeting. */
  calmUntil: z.number().nullable(),
  quiet: z.array(z.strictObject({ why: quietReasonSchema, since: z.number() })),
  meeting: z.strictObject({ since: z.number(), until: z.number().nullable() }).nullable(),
  /** The end of the working range that the engine was last in. */
  hoursEnd: z.number().nullable(),
  /** What the person last said about how they work. */
  posture: z.strictObject({ is: postureSchema, at: z.number() }).nullable(),
  /** Milliseconds stood on `day` before `since`, from which the person has been standing. */
  standing: z.strictObject({
    day: z.string(),
    ms: z.number().min(0),
    since: z.number().nullable(),
    told: z.boolean(),
    /** From when they have been standing without any movement that counts, short absences included. */
    stillSince: z.number().nullable(),
  }),
  habits: habitsSchema,
  /** The latest routines, which decide about the next one. */
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
    posture: null,
    standing: { day: '', ms: 0, since: null, told: false, stillSince: null },
    habits: noHabits,
    routines: noSessions,
  };
}

/** Starts the intervals of these kinds anew; a stretch that was due has been dealt with. */
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

/** Whoever has moved has not been standing still. */
export function standingAfterMovement({ standing }: EngineState): EngineState['standing'] {
  return standing.stillSince === null ? standing : { ...standing, stillSince: null };
}
