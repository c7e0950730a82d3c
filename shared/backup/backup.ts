import * as z from 'zod';
import { healthAnswersSchema, healthUpgrades, unanswered } from '../safety/answers.ts';
import type { HealthAnswers } from '../safety/answers.ts';
import { readLine } from '../history/line.ts';
import { defaultSettings, settingsSchema, settingsUpgrades } from '../settings/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { isFields, parseJson, parseVersioned } from '../versions.ts';
import type { BackupPreview, BackupRefusal } from './outcome.ts';

/*
 * The backup: one JSON file with all of the person's data.
 *
 *   {
 *     "unknotBackup": 1,                        the version of this format
 *     "at": "2026-03-06T09:31:25-05:00",        when it was made: local date-time with offset
 *     "app": "0.1.0",                           the version of the app that made it
 *     "settings": { … },                        as in settings.json, every value
 *     "health": { … },                          as in health.json; only when the person ticked it
 *     "history": [ … ]                          the events, one a line, exactly as in the log
 *   }
 *
 * The history includes events of kinds that this version does not know. A new part of the file raises its version. A
 * backup leaves out the engine's state: due times belong to the computer.
 */

const FORMAT = 1;

/** The contents of a backup. */
export interface BackupParts {
  /** Local date-time with offset, and the version of the app. */
  readonly at: string;
  readonly app: string;
  readonly settings: Settings;
  /** `null`: not in this backup. */
  readonly health: HealthAnswers | null;
  /** The lines of each month, `2026-03`, oldest month first. */
  readonly history: ReadonlyMap<string, readonly string[]>;
}

export type BackupReading =
  { readonly is: 'backup'; readonly parts: BackupParts; readonly preview: BackupPreview } | BackupRefusal;

/** The text of the file. */
export function backupText({ at, app, settings, health, history }: BackupParts): string {
  const lines = [...history.values()].flat();
  const fields = [
    `"unknotBackup": ${FORMAT}`,
    `"at": ${JSON.stringify(at)}`,
    `"app": ${JSON.stringify(app)}`,
    `"settings": ${JSON.stringify(settings)}`,
    ...(health === null ? [] : [`"health": ${JSON.stringify(health)}`]),
    lines.length === 0 ? '"history": []' : `"history": [\n${lines.join(',\n')}\n  ]`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

/** The number of characters that `madeAt` needs of a backup that this app wrote. */
export const HEAD_LENGTH = 100;

/** Reads the date from the beginning of a backup that this app wrote; `null` for any other text. */
export function madeAt(head: string): string | null {
  const at = /^\{\n {2}"unknotBackup": \d+,\n {2}"at": "([^"]+)",\n/u.exec(head)?.[1];
  return at !== undefined && dateTimeSchema.safeParse(at).success ? at : null;
}

/** Parses a whole backup. A single bad part or event makes it refuse the file. */
export function readBackup(text: string): BackupReading {
  const value = parseJson(text);
  if (value === undefined && BEGINNING.test(text)) return { is: 'damaged', part: 'file', entry: null };
  if (!isFields(value) || !Object.hasOwn(value, 'unknotBackup')) return { is: 'notBackup' };
  if (isNewer(value['unknotBackup'], FORMAT)) return { is: 'newer' };
  const file = fileSchema.safeParse(value);
  if (!file.success) return { is: 'damaged', part: partOf(file.error), entry: null };
  const { at, app, settings, health, history } = file.data;
  if (isNewer(settings['version'], defaultSettings.version)) return { is: 'newer' };
  if (isNewer(health?.['version'], unanswered.version)) return { is: 'newer' };
  const readSettings = parseVersioned(settingsSchema, settingsUpgrades, settings);
  if (readSettings === null) return { is: 'damaged', part: 'settings', entry: null };
  const readHealth =
    health === undefined ? null : parseVersioned(healthAnswersSchema, healthUpgrades, health);
  if (health !== undefined && readHealth === null) return { is: 'damaged', part: 'health', entry: null };
  const events = readEvents(history);
  if (typeof events === 'number') return { is: 'damaged', part: 'history', entry: events };
  const parts = { at, app, settings: readSettings, health: readHealth, history: events.months };
  return { is: 'backup', parts, preview: previewOf(parts, events) };
}

/** The beginning of a backup, even a truncated one. */
const BEGINNING = /^\s*\{\s*"unknotBackup"/u;

const dateTimeSchema = z.iso.datetime({ offset: true });
const fieldsSchema = z.custom<Readonly<Record<string, unknown>>>(isFields);

const fileSchema = z.strictObject({
  unknotBackup: z.literal(FORMAT),
  at: dateTimeSchema,
  app: z.string().min(1).max(64),
  settings: fieldsSchema,
  health: fieldsSchema.optional(),
  history: z.array(z.unknown()),
});

const PARTS = ['settings', 'health', 'history'] as const;

function partOf({ issues }: z.ZodError): (typeof PARTS)[number] | 'file' {
  return PARTS.find((part) => issues[0]?.path[0] === part) ?? 'file';
}

function isNewer(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}

interface ReadEvents {
  readonly months: ReadonlyMap<string, readonly string[]>;
  /** The days of the events, `2026-03-06`. */
  readonly days: ReadonlySet<string>;
}

/** The lines by month, or the number of the first entry that is not an event, counted from 1. */
function readEvents(history: readonly unknown[]): ReadEvents | number {
  const months = new Map<string, string[]>();
  const days = new Set<string>();
  for (const [index, value] of history.entries()) {
    const text = lineFrom(value);
    const line = readLine(text);
    if (line.is === 'bad') return index + 1;
    const { at } = line.is === 'event' ? line.event : line;
    const month = at.slice(0, '2026-03'.length);
    const lines = months.get(month);
    if (lines) lines.push(text);
    else months.set(month, [text]);
    days.add(at.slice(0, '2026-03-06'.length));
  }
  return { months: new Map([...months].toSorted(([a], [b]) => (a < b ? -1 : 1))), days };
}

/** Serializes a value as the app does, so that an event becomes the same line again. */
function lineFrom(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // Nested too deeply to serialize, so it is not an event.
    if (error instanceof RangeError) return '';
    throw error;
  }
}

function previewOf({ at, health, history }: BackupParts, { days }: ReadEvents): BackupPreview {
  const sorted = [...days].toSorted();
  return {
    at,
    hasHealth: health !== null,
    events: [...history.values()].reduce((sum, lines) => sum + lines.length, 0),
    days: sorted.length,
    first: sorted[0] ?? null,
    last: sorted.at(-1) ?? null,
  };
}
