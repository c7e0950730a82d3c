import * as z from 'zod';
import type { Upgrades } from '../versions.ts';

/*
 * The settings file, version 1: names, defaults and bounds. The schema is the whole of version 1, including settings that
 * no window offers yet, so that every release of version 1 can read the file of any other.
 */

const SETTINGS_VERSION = 1;

/**
 * None yet. Version 2 comes with the step `1: (old) => ({ ...old, version: 2, … })`, whose result the new schema takes, and
 * with a test on a file that an app of version 1 wrote (`tests/fixtures/profiles`).
 */
export const settingsUpgrades: Upgrades = {};

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** `HH:MM` of a 24-hour clock. */
export const clockTimeSchema = z.string().regex(CLOCK_TIME);

/** Start and end; an end before the start is on the next day. */
export const hoursRangeSchema = z
  .tuple([clockTimeSchema, clockTimeSchema])
  .refine(([from, to]) => from !== to, { error: 'A range of hours needs a start and an end that differ.' });

/** Most ranges of hours that a day can have. */
export const MOST_RANGES = 4;

const dayHoursSchema = z.array(hoursRangeSchema).max(MOST_RANGES);
const workday: [string, string][] = [['09:00', '17:00']];

const hoursSchema = z.strictObject({
  mon: dayHoursSchema.default(workday),
  tue: dayHoursSchema.default(workday),
  wed: dayHoursSchema.default(workday),
  thu: dayHoursSchema.default(workday),
  fri: dayHoursSchema.default(workday),
  sat: dayHoursSchema.default([]),
  sun: dayHoursSchema.default([]),
});

/** Least and most minutes between two reminders. */
export const MOVE_MINUTES = { least: 15, most: 90 } as const;
export const WATER_MINUTES = { least: 45, most: 120 } as const;
export const QUIET_BEFORE_BED_MINUTES = { least: 0, most: 360 } as const;

/** Least and most minutes in one posture. */
export const SIT_MINUTES = { least: 10, most: 60 } as const;
export const STAND_MINUTES = { least: 5, most: 45 } as const;

/** Least and most minutes of an absence that is a break of its own. */
export const NATURAL_BREAK_MINUTES = { least: 2, most: 15 } as const;

/** Least and most minutes that decide when a prompt shows. */
export const HOLD_MINUTES = { least: 0, most: 10 } as const;
export const MERGE_MINUTES = { least: 0, most: 15 } as const;
export const GAP_MINUTES = { least: 5, most: 30 } as const;
export const LAPSE_MINUTES = { least: 5, most: 30 } as const;

/** Least and most millilitres. */
export const GLASS_ML = { least: 100, most: 350 } as const;
export const GOAL_ML = { least: 1_000, most: 3_000 } as const;
export const CEILING_ML = { least: 100, most: 5_000 } as const;

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.int().min(least).max(most);

const moveSchema = z.strictObject({
  enabled: z.boolean().default(true),
  everyMinutes: whole(MOVE_MINUTES).default(30),
});

/** Most planned stretches that a day can have. */
export const MOST_STRETCHES = 3;

/** What a planned stretch can be: the one that fits, or always the same. Pressure and what belongs to a walk never is. */
export const PLANNED_STRETCHES = ['auto', 'R3', 'R4', 'R6'] as const;

const stretchSchema = z.strictObject({
  enabled: z.boolean().default(true),
  times: z.array(clockTimeSchema).max(MOST_STRETCHES).default(['10:30']),
  /** Older files may have any word here. */
  routine: z.union([z.enum(PLANNED_STRETCHES), z.string().transform(() => 'auto' as const)]).default('auto'),
});

export const waterSchema = z.strictObject({
  enabled: z.boolean().default(true),
  everyMinutes: whole(WATER_MINUTES).default(60),
  glassMl: whole(GLASS_ML).default(200),
  goalMl: whole(GOAL_ML).default(1_600),
  quietBeforeBedMinutes: whole(QUIET_BEFORE_BED_MINUTES).default(120),
  bedtime: clockTimeSchema.nullable().default(null),
  ceilingMl: whole(CEILING_ML).nullable().default(null),
});

const postureReminderSchema = z.strictObject({
  enabled: z.boolean().nullable().default(null),
  sitMinutes: whole(SIT_MINUTES).default(30),
  standMinutes: whole(STAND_MINUTES).default(10),
  moveMinutes: z.union([z.literal(0), z.literal(2)]).default(0),
});

/** Where a prompt appears, beside the tray. */
export const PROMPT_STYLES = ['notification', 'window', 'both'] as const;

const promptSchema = z.strictObject({
  style: z.enum(PROMPT_STYLES).default('notification'),
  holdMinutes: whole(HOLD_MINUTES).default(5),
  mergeMinutes: whole(MERGE_MINUTES).default(5),
  gapMinutes: whole(GAP_MINUTES).default(15),
  snoozeMinutes: z.union([z.literal(5), z.literal(10)]).default(5),
  lapseMinutes: whole(LAPSE_MINUTES).default(10),
});

const shortcutSchema = z.string().nullable().default(null);

/** Reasons to keep quiet that a computer can tell of. */
export const QUIET_SOURCES = ['doNotDisturb', 'fullScreen', 'cameraOrMicrophone'] as const;

export const THEMES = ['system', 'light', 'dark'] as const;

/** How amounts of drink are shown and typed. */
export const UNITS = ['ml', 'usFlOz'] as const;

export const soundSchema = z.strictObject({
  chime: z.boolean().default(true),
  voice: z.boolean().default(false),
  volume: z.number().min(0).max(1).default(0.6),
});

export const lookSchema = z.strictObject({
  theme: z.enum(THEMES).default('system'),
  language: z.string().default('system'),
  units: z.enum(UNITS).default('ml'),
});

export const settingsSchema = z.strictObject({
  version: z.literal(SETTINGS_VERSION).default(SETTINGS_VERSION),
  posture: z.enum(['sitting', 'standing', 'sitStand']).default('sitting'),
  reminders: z
    .strictObject({
      move: moveSchema.prefault({}),
      stretch: stretchSchema.prefault({}),
      water: waterSchema.prefault({}),
      posture: postureReminderSchema.prefault({}),
    })
    .prefault({}),
  hours: hoursSchema.prefault({}),
  naturalBreakMinutes: whole(NATURAL_BREAK_MINUTES).default(5),
  prompt: promptSchema.prefault({}),
  quiet: z
    .strictObject({
      doNotDisturb: z.boolean().default(true),
      fullScreen: z.boolean().default(true),
      cameraOrMicrophone: z.boolean().default(true),
    })
    .prefault({}),
  sound: soundSchema.prefault({}),
  equipment: z
    .strictObject({
      wall: z.boolean().default(true),
      chair: z.boolean().default(true),
      strap: z.boolean().default(false),
      roller: z.boolean().default(false),
      ball: z.boolean().default(false),
      step: z.boolean().default(false),
    })
    .prefault({}),
  look: lookSchema.prefault({}),
  startAtLogin: z.boolean().default(false),
  shortcuts: z
    .strictObject({ start: shortcutSchema, water: shortcutSchema, pause: shortcutSchema })
    .prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Hours = Settings['hours'];
export type HoursRange = [string, string];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const defaultSettings: Settings = settingsSchema.parse({});
