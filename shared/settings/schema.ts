import * as z from 'zod';
import type { Upgrades } from '../versions.ts';

/*
 * The settings file, version 1: names, defaults and bounds. The schema holds the whole of version 1, also what no window
 * offers yet, so that a file written by any release of version 1 reads in every other one.
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

/** From and to; an end before its start is on the next day. */
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

const minutes = (least: number, most: number) => z.int().min(least).max(most);
const millilitres = (least: number, most: number) => z.int().min(least).max(most);

const moveSchema = z.strictObject({
  enabled: z.boolean().default(true),
  everyMinutes: minutes(MOVE_MINUTES.least, MOVE_MINUTES.most).default(30),
});

/** Most planned stretches that a day can have. */
export const MOST_STRETCHES = 3;

const stretchSchema = z.strictObject({
  enabled: z.boolean().default(true),
  times: z.array(clockTimeSchema).max(MOST_STRETCHES).default(['10:30']),
  routine: z.string().default('auto'),
});

const waterSchema = z.strictObject({
  enabled: z.boolean().default(true),
  everyMinutes: minutes(WATER_MINUTES.least, WATER_MINUTES.most).default(60),
  glassMl: millilitres(100, 350).default(200),
  goalMl: millilitres(1_000, 3_000).default(1_600),
  quietBeforeBedMinutes: minutes(0, 360).default(120),
  bedtime: clockTimeSchema.nullable().default(null),
  ceilingMl: millilitres(100, 5_000).nullable().default(null),
});

const postureReminderSchema = z.strictObject({
  enabled: z.boolean().nullable().default(null),
  sitMinutes: minutes(10, 60).default(30),
  standMinutes: minutes(5, 45).default(10),
  moveMinutes: z.union([z.literal(0), z.literal(2)]).default(0),
});

const promptSchema = z.strictObject({
  style: z.enum(['notification', 'window', 'both']).default('notification'),
  holdMinutes: minutes(0, 10).default(5),
  mergeMinutes: minutes(0, 15).default(5),
  gapMinutes: minutes(5, 30).default(15),
  snoozeMinutes: z.union([z.literal(5), z.literal(10)]).default(5),
  lapseMinutes: minutes(5, 30).default(10),
});

const shortcutSchema = z.string().nullable().default(null);

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
  naturalBreakMinutes: minutes(2, 15).default(5),
  prompt: promptSchema.prefault({}),
  quiet: z
    .strictObject({
      doNotDisturb: z.boolean().default(true),
      fullScreen: z.boolean().default(true),
      cameraOrMicrophone: z.boolean().default(true),
    })
    .prefault({}),
  sound: z
    .strictObject({
      chime: z.boolean().default(true),
      voice: z.boolean().default(false),
      volume: z.number().min(0).max(1).default(0.6),
    })
    .prefault({}),
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
  look: z
    .strictObject({
      theme: z.enum(['system', 'light', 'dark']).default('system'),
      language: z.string().default('system'),
      units: z.enum(['ml', 'usFlOz']).default('ml'),
    })
    .prefault({}),
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
