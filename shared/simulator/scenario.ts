import * as z from 'zod';
import { Temporal } from 'temporal-polyfill';
import type { PauseChoice } from '../engine/pause-choice.ts';
import { snoozeMinutesSchema } from '../engine/kinds.ts';
import { ROUTINE_IDS } from '../routines/routine.ts';
import { clockTimeSchema, defaultSettings } from '../settings/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { describeIssues, patchSettings, settingsPatchSchema } from '../settings/patch.ts';
import type { SettingsPatch } from '../settings/patch.ts';
import { HOUR, MINUTE, SECOND, isTimeZone } from '../time.ts';
import type { Instant } from '../time.ts';

/* A scripted day for the simulator. Times in it are true elapsed time, written as the start zone's clock shows it. */

const timeZoneSchema = z.string().refine(isTimeZone, { error: 'This time zone is not known.' });
const localDateTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);
const atSchema = z.string().regex(/^(\d{4}-\d{2}-\d{2}T)?([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/);
const durationSchema = z.string().regex(/^\d{2}:[0-5]\d:[0-5]\d$/);

const PAUSE_MINUTES = { '30m': 30, '1h': 60, '2h': 120 } as const;
const pauseWordSchema = z.enum(['30m', '1h', '2h', 'tomorrow', 'until-resumed']);
const pauseUntilSchema = z.union([pauseWordSchema, clockTimeSchema, z.iso.date()]);

const userEntrySchema = z.discriminatedUnion('user', [
  z.strictObject({ at: atSchema, user: z.literal('start'), routine: z.enum(ROUTINE_IDS).optional() }),
  /** Leaves the routine when it has taken this many seconds, at once without the number; starts one if none runs. */
  z.strictObject({ at: atSchema, user: z.literal('leave'), seconds: z.number().min(0).optional() }),
  z.strictObject({ at: atSchema, user: z.literal('snooze'), minutes: snoozeMinutesSchema.optional() }),
  z.strictObject({ at: atSchema, user: z.literal('skip') }),
  z.strictObject({ at: atSchema, user: z.literal('moved') }),
  z.strictObject({ at: atSchema, user: z.literal('water'), ml: z.int().min(1).max(2_000) }),
  z.strictObject({ at: atSchema, user: z.literal('pause'), until: pauseUntilSchema }),
  z.strictObject({ at: atSchema, user: z.literal('resume') }),
]);

/** The schema of an entry by the name that tells its kind, so that a mistake in it is named and not just that there is one. */
const entrySchemas = {
  user: userEntrySchema,
  signal: z.strictObject({ at: atSchema, signal: z.enum(['notifierFails', 'notifierWorks']) }),
  timeZone: z.strictObject({ at: atSchema, timeZone: timeZoneSchema }),
  settings: z.strictObject({ at: atSchema, settings: settingsPatchSchema }),
  /** The app is not running for this long. */
  down: z.strictObject({ at: atSchema, down: durationSchema }),
} as const;

/** What belongs to rules that the engine does not have yet: absence, sleep, quiet times, posture and clock jumps. */
const NOT_YET = {
  signal: ['idle', 'active', 'suspend', 'resume', 'lock', 'unlock', 'quiet', 'idleReading'],
  user: ['posture', 'meeting'],
  clock: [],
  typing: [],
} as const;

export type ScriptEntry = z.infer<(typeof entrySchemas)[keyof typeof entrySchemas]>;
export type UserEntry = z.infer<typeof userEntrySchema>;

export const habitSchema = z.enum(['finish', 'ignore', 'skip', 'snooze']);
/** What the person does with every prompt, five seconds after it appears. */
export type Habit = z.infer<typeof habitSchema>;

const scenarioSchema = z.strictObject({
  timeZone: timeZoneSchema,
  start: localDateTimeSchema,
  until: localDateTimeSchema,
  settings: settingsPatchSchema.default({}),
  health: z.strictObject({ fluidLimit: z.boolean() }).default({ fluidLimit: false }),
  onPrompt: habitSchema.default('ignore'),
  script: z.array(z.unknown()).default([]),
});

export interface Scenario {
  readonly timeZone: string;
  readonly start: Instant;
  readonly until: Instant;
  readonly settings: Settings;
  readonly fluidLimit: boolean;
  readonly onPrompt: Habit;
  /** In order of time. */
  readonly script: readonly { readonly at: Instant; readonly entry: ScriptEntry }[];
}

/** A scenario that cannot be read; the message is one clear line. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** @throws {ScenarioError} when the text is no scenario. */
export function parseScenario(text: string): Scenario {
  const raw = parsed(scenarioSchema, parseJson(text), 'scenario');
  const start = localInstant(raw.start, raw.timeZone);
  const until = localInstant(raw.until, raw.timeZone);
  if (until < start) throw new ScenarioError('until: The end lies before the start.');
  const entries = raw.script.map((entry, index) => parseEntry(entry, index));
  const settings = patched(defaultSettings, raw.settings, 'settings');
  checkLaterSettings(settings, entries);
  return {
    timeZone: raw.timeZone,
    start,
    until,
    settings,
    fluidLimit: raw.health.fluidLimit,
    onPrompt: raw.onPrompt,
    script: entries
      .map((entry) => ({ at: entryInstant(entry.at, raw.start, raw.timeZone), entry }))
      .toSorted((a, b) => a.at - b.at),
  };
}

/** @throws {ScenarioError} when the patch names what does not exist or is out of its bounds. */
export function patched(settings: Settings, patch: SettingsPatch, where: string): Settings {
  const result = patchSettings(settings, patch);
  if (!result.ok) throw new ScenarioError(`${where}: ${result.error}`);
  return result.settings;
}

/** `00:20:00` in milliseconds. */
export function durationMs(duration: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = duration.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE + seconds * SECOND;
}

export function pauseChoiceOf({ until }: Extract<UserEntry, { user: 'pause' }>): PauseChoice {
  switch (until) {
    case '30m':
    case '1h':
    case '2h':
      return { for: 'minutes', minutes: PAUSE_MINUTES[until] };
    case 'tomorrow':
      return { for: 'tomorrow' };
    case 'until-resumed':
      return { for: 'untilResumed' };
    default:
      return until.includes('-') ? { for: 'date', date: until } : { for: 'clock', time: until };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScenarioError(
      `The scenario is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function parseEntry(entry: unknown, index: number): ScriptEntry {
  const where = `script.${index}`;
  const fields = parsed(z.record(z.string(), z.unknown()), entry, where);
  const later = Object.entries(NOT_YET).find(
    ([name, values]) => name in fields && isNotYet(fields[name], values),
  );
  if (later) throw new ScenarioError(`${where}: ${describeEntry(later[0], fields)} is not simulated yet.`);
  const names = Object.keys(entrySchemas) as (keyof typeof entrySchemas)[];
  const kind = names.find((name) => name in fields);
  if (kind === undefined) throw new ScenarioError(`${where}: It needs one of ${names.join(', ')}.`);
  return parsed<ScriptEntry>(entrySchemas[kind], entry, where);
}

function isNotYet(value: unknown, values: readonly string[]): boolean {
  return values.length === 0 || values.some((name) => name === value);
}

function describeEntry(name: string, fields: Readonly<Record<string, unknown>>): string {
  const value = fields[name];
  return typeof value === 'string' ? `"${name}": "${value}"` : `"${name}"`;
}

function parsed<Output>(schema: z.ZodType<Output>, value: unknown, where: string): Output {
  const result = schema.safeParse(value);
  if (!result.success) throw new ScenarioError(`${where}: ${describeIssues(result.error)}`);
  return result.data;
}

/** A patch that only fails at noon must be known before the day begins. */
function checkLaterSettings(settings: Settings, entries: readonly ScriptEntry[]): void {
  let current = settings;
  entries.forEach((entry, index) => {
    if ('settings' in entry) current = patched(current, entry.settings, `script.${index}.settings`);
  });
}

function entryInstant(at: string, start: string, timeZone: string): Instant {
  return localInstant(at.includes('T') ? at : `${start.slice(0, 10)}T${at}`, timeZone);
}

function localInstant(local: string, timeZone: string): Instant {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) throw new ScenarioError(`${local}: There is no such date and time.`);
    throw error;
  }
}
