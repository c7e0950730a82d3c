import * as z from 'zod';
import { Temporal } from 'temporal-polyfill';
import { unanswered } from '../safety/answers.ts';
import type { HealthAnswers } from '../safety/answers.ts';
import type { Leg } from '../routines/routine.ts';
import { defaultSettings } from '../settings/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { describeIssues, patchSettings, settingsPatchSchema } from '../settings/patch.ts';
import type { SettingsPatch } from '../settings/patch.ts';
import type { Instant } from '../time.ts';
import { entrySchemas, timeZoneSchema } from './script.ts';
import type { ScriptEntry } from './script.ts';

/* A scripted day for the simulator. Times in it are true elapsed time, written as the start zone's clock shows it. */

const localDateTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);

export const habitSchema = z.enum(['finish', 'ignore', 'skip', 'snooze']);
/** What the person does with every prompt, five seconds after it appears. */
export type Habit = z.infer<typeof habitSchema>;

/** `legs`: those that wait for a professional. */
const healthSchema = z.strictObject({
  fluidLimit: z.boolean(),
  legs: z.array(z.enum(['left', 'right'])).default([]),
});

const scenarioSchema = z.strictObject({
  timeZone: timeZoneSchema,
  start: localDateTimeSchema,
  until: localDateTimeSchema,
  settings: settingsPatchSchema.default({}),
  health: healthSchema.default({ fluidLimit: false, legs: [] }),
  onPrompt: habitSchema.default('ignore'),
  typing: z.boolean().default(false),
  script: z.array(z.unknown()).default([]),
});

export interface Scenario {
  readonly timeZone: string;
  readonly start: Instant;
  readonly until: Instant;
  readonly settings: Settings;
  readonly health: HealthAnswers;
  readonly onPrompt: Habit;
  /** The person types without any pause. */
  readonly typing: boolean;
  /** In order of time. */
  readonly script: readonly TimedEntry[];
}

export interface TimedEntry {
  readonly at: Instant;
  readonly entry: ScriptEntry;
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
  const settings = withPatch(defaultSettings, raw.settings, 'settings');
  const script = entries
    .map((entry, index) => ({ at: entryInstant(entry, index, raw, start), entry, index }))
    .toSorted((a, b) => a.at - b.at);
  checkLaterSettings(settings, script);
  return {
    timeZone: raw.timeZone,
    start,
    until,
    settings,
    health: answersOf(raw.health, start),
    onPrompt: raw.onPrompt,
    typing: raw.typing,
    script: script.map(({ at, entry }) => ({ at, entry })),
  };
}

/** The person has answered all that is asked, and nothing but this is so. */
function answersOf({ fluidLimit, legs }: z.infer<typeof healthSchema>, at: Instant): HealthAnswers {
  const since = (leg: Leg) => (legs.includes(leg) ? at : null);
  return {
    ...unanswered,
    suitability: { at, ticked: [], cleared: false },
    fluids: { at, ticked: fluidLimit ? ['toldToLimit'] : [] },
    balance: true,
    background: { at, ticked: [], cleared: false },
    legs: { left: since('left'), right: since('right') },
  };
}

/** @throws {ScenarioError} when the patch names what does not exist or is out of its bounds. */
export function withPatch(settings: Settings, patch: SettingsPatch, where: string): Settings {
  const result = patchSettings(settings, patch);
  if (!result.ok) throw new ScenarioError(`${where}: ${result.error}`);
  return result.settings;
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
  const names = Object.keys(entrySchemas) as (keyof typeof entrySchemas)[];
  const kind = names.find((name) => name in fields);
  if (kind === undefined) throw new ScenarioError(`${where}: It needs one of ${names.join(', ')}.`);
  return parsed<ScriptEntry>(entrySchemas[kind], entry, where);
}

function parsed<Output>(schema: z.ZodType<Output>, value: unknown, where: string): Output {
  const result = schema.safeParse(value);
  if (!result.success) throw new ScenarioError(`${where}: ${describeIssues(result.error)}`);
  return result.data;
}

/** A patch that only fails at noon must be known before the day begins. */
function checkLaterSettings(
  settings: Settings,
  script: readonly { entry: ScriptEntry; index: number }[],
): void {
  let current = settings;
  for (const { entry, index } of script) {
    if ('settings' in entry) current = withPatch(current, entry.settings, `script.${index}.settings`);
  }
}

function entryInstant(
  { at }: ScriptEntry,
  index: number,
  { start, timeZone }: Pick<z.infer<typeof scenarioSchema>, 'start' | 'timeZone'>,
  began: Instant,
): Instant {
  const instant = at.includes('T') ? localInstant(at, timeZone) : began + sinceStart(at, start);
  if (instant < began) throw new ScenarioError(`script.${index}.at: ${at} lies before the start.`);
  return instant;
}

/** Milliseconds from the start to a time of its date, on a clock that never jumps, not even in spring or autumn. */
function sinceStart(time: string, start: string): number {
  const [from, to] = [start.slice(11), time].map((clock) => Temporal.PlainTime.from(clock));
  return from && to ? from.until(to).total('milliseconds') : 0;
}

function localInstant(local: string, timeZone: string): Instant {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) throw new ScenarioError(`${local}: There is no such date and time.`);
    throw error;
  }
}
