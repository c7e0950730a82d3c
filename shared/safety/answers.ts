import * as z from 'zod';
import { HOUR } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Upgrades } from '../versions.ts';
import { BACKGROUNDS, FLUID_REASONS, SUITABILITIES } from './safety-blocks.ts';

/** The latest instant that a date can hold, in milliseconds. */
const LATEST = 8.64e15;
const instant = z.number().min(0).max(LATEST);
const perLeg = <Value extends z.ZodType>(value: Value) => z.strictObject({ left: value, right: value });

/** The ticked signs of a block and when the person answered; an empty list means "none of these". */
const blockAnswer = <const Sign extends string>(signs: readonly [Sign, ...Sign[]]) =>
  z.strictObject({ at: instant, ticked: z.array(z.enum(signs)).max(signs.length) });

/** How serious an open knot is, most serious first. All but `mild` leave its leg only R1 and R2. */
export const OPEN_KNOTS = ['severe', 'sore', 'spot', 'mild'] as const;
export type OpenKnot = (typeof OPEN_KNOTS)[number];

/** The parts of the document that can be unreadable, each for itself. */
export const HEALTH_PARTS = ['legs', 'suitability', 'fluids', 'balance', 'background', 'water'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/**
 * The person's answers about their health, and the locks that they led to. They are stored in their own file: no policy can
 * read or set them, and no log or diagnostics mentions them. `null` = not answered, or does not apply. What is most
 * important stands first, in case the end of a file is lost.
 */
export const healthAnswersSchema = z.strictObject({
  version: z.literal(3),
  /** When each leg was flagged for a professional to examine; `null` = not flagged. */
  legs: perLeg(instant.nullable()),
  /** Since when a severe knot closes the leg until nothing is ticked in the emergency and the same-day block. */
  severeKnots: perLeg(instant.nullable()),
  /** Since when water is closed after signs of too much of it, until a professional has checked; `null` = it is not. */
  waterStopped: instant.nullable(),
  /** Parts of a file that could not be read. Until they are answered again they count as perhaps closed. */
  unread: z.array(z.enum(HEALTH_PARTS)).max(HEALTH_PARTS.length),
  /** Whether pressure and stretching suit them. Until answered, pressure is locked. */
  suitability: blockAnswer(SUITABILITIES)
    // A professional has cleared them for leg exercise since then. Pressure stays locked regardless.
    .extend({ cleared: z.boolean() })
    .nullable(),
  /** What limits their fluids. Until answered, there are no water prompts. */
  fluids: blockAnswer(FLUID_REASONS).nullable(),
  /** Whether they can stand on one leg with a hand on a wall. */
  balance: z.boolean().nullable(),
  /** Conditions that make a sore calf a case for a professional. Until answered, pressure is locked. */
  background: blockAnswer(BACKGROUNDS)
    // A professional has looked at the calf since.
    .extend({ cleared: z.boolean() })
    .nullable(),
  /** The most serious open knot of each leg in the log; `null` for both = the log has to be asked. */
  openKnots: perLeg(z.enum(OPEN_KNOTS).nullable()).nullable(),
  /** People with a fluid limit may log what they drink against their clinician's number. */
  logsFluids: z.boolean(),
});

export type HealthAnswers = z.infer<typeof healthAnswersSchema>;

export const unanswered: HealthAnswers = {
  version: 3,
  legs: { left: null, right: null },
  severeKnots: { left: null, right: null },
  waterStopped: null,
  unread: [],
  suitability: null,
  fluids: null,
  balance: null,
  background: null,
  openKnots: { left: null, right: null },
  logsFluids: false,
};

const NEITHER_LEG = { left: null, right: null };

export const healthUpgrades: Upgrades = {
  // Version 1 asked one question and stored no date. The answer is dated to 1970, so that the app asks again.
  1: ({ fluidLimit: limit = null, ...others }) => ({ ...others, version: 2, fluids: fluidsOf(limit) }),
  // Version 2 left out what was not answered, and knew no locks but those of the legs.
  2: (old) => ({
    legs: NEITHER_LEG,
    suitability: null,
    balance: null,
    background: null,
    fluids: null,
    logsFluids: false,
    ...old,
    version: 3,
    severeKnots: NEITHER_LEG,
    waterStopped: null,
    unread: [],
    openKnots: null,
  }),
};

/** A value that version 1 did not allow passes through unchanged, for the schema to refuse. */
function fluidsOf(limit: unknown): unknown {
  return typeof limit === 'boolean' ? { at: 0, ticked: limit ? ['toldToLimit'] : [] } : limit;
}

/** `true`: something limits the person's fluids; `null`: not answered. */
export function fluidLimit({ fluids }: Pick<HealthAnswers, 'fluids'>): boolean | null {
  return fluids === null ? null : fluids.ticked.length > 0;
}

/** Answers about fluids that are older than this no longer lead to water reminders. */
const FLUIDS_COUNT_FOR = 200 * 24 * HOUR;

/**
 * Whether water may be suggested: the person has answered that nothing limits their fluids, not too long ago, and nothing
 * has closed water since.
 */
export function maySuggestWater(health: HealthAnswers, now: Instant): boolean {
  const { waterStopped, unread } = health;
  return (
    fluidLimit(health) === false && waterStopped === null && unread.length === 0 && !fluidsAreOld(health, now)
  );
}

/** Whether the answer about fluids is too old. One that lies that far in the future comes from a wrong clock. */
export function fluidsAreOld({ fluids }: Pick<HealthAnswers, 'fluids'>, now: Instant): boolean {
  return fluids !== null && Math.abs(now - fluids.at) > FLUIDS_COUNT_FOR;
}
