import * as z from 'zod';
import { isFields, parseJson } from '../versions.ts';
import { settingsSchema } from './schema.ts';
import type { Settings } from './schema.ts';

/*
 * Settings as people write them into a file by hand. 24:00 is midnight where something ends, and one wrong value costs that
 * value alone.
 */

const END_OF_DAY = '24:00';
const MIDNIGHT = '00:00';
const NOON = '12:00';

/** Reads settings of the present version from a file. */
export const settingsFileSchema: z.ZodType<Settings> = z.preprocess(withMidnight, settingsSchema);

/** What had to be left out to read the rest, by paths such as `hours.fri`. */
export interface LeftOut {
  /** Settings whose values do not fit. They have their defaults now, or what is left of a list. */
  readonly fields: readonly string[];
  /** Names that this version does not know. */
  readonly unknown: readonly string[];
}

interface SalvagedSettings {
  readonly value: Settings;
  readonly leftOut: LeftOut;
}

/** There are fewer settings than this, and each fault takes one out. */
const MOST_FAULTS = 200;

/** Keeps what is valid; `null` when the text is not settings at all, or a newer version wrote them. */
export function salvageSettings(text: string): SalvagedSettings | null {
  const saved = withMidnight(parseJson(text));
  if (!isFields(saved) || isNewer(saved['version'])) return null;
  const [fields, unknown] = [new Set<string>(), new Set<string>()];
  for (let faults = 0; faults <= MOST_FAULTS; faults++) {
    const parsed = settingsSchema.safeParse(saved);
    if (parsed.success)
      return { value: parsed.data, leftOut: { fields: [...fields], unknown: [...unknown] } };
    const [issue] = parsed.error.issues;
    if (issue === undefined) return null;
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) unknown.add(takeOut(saved, [...path, key]));
    else if (path.length === 0) return null;
    else fields.add(issue.code === 'too_big' ? shorten(saved, path, issue.maximum) : takeOut(saved, path));
  }
  return null;
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > settingsSchema.shape.version.unwrap().value;
}

/** Removes what the path leads to. Of a list it is one entry, and the list itself when nothing else is in it. Gives the setting. */
function takeOut(root: Record<string, unknown>, path: readonly string[]): string {
  let holder = root;
  for (const [index, name] of path.entries()) {
    const value = holder[name];
    const below = path[index + 1];
    if (Array.isArray(value) && below !== undefined && value.length > 1) value.splice(Number(below), 1);
    else if (isFields(value) && below !== undefined) {
      holder = value;
      continue;
    } else Reflect.deleteProperty(holder, name);
    return path.slice(0, index + 1).join('.');
  }
  return path.join('.');
}

/** Shortens a list that has too many entries; a value that is too large goes. Gives the setting. */
function shorten(root: Record<string, unknown>, path: readonly string[], most: number | bigint): string {
  const list = path.reduce<unknown>((value, name) => (isFields(value) ? value[name] : undefined), root);
  if (!Array.isArray(list)) return takeOut(root, path);
  list.length = Number(most);
  return path.join('.');
}

/** Writes 24:00 as midnight, where hours end and as a bedtime. A whole day becomes two ranges that touch, which count as one. */
function withMidnight(saved: unknown): unknown {
  if (!isFields(saved)) return saved;
  const { hours, reminders } = saved;
  return {
    ...saved,
    ...(isFields(hours) ? { hours: mapValues(hours, withMidnightIn) } : {}),
    ...(isFields(reminders) ? { reminders: mapValues(reminders, withMidnightAsBedtime) } : {}),
  };
}

function withMidnightIn(ranges: unknown): unknown {
  return Array.isArray(ranges) ? ranges.flatMap(withMidnightAtEnd) : ranges;
}

function withMidnightAtEnd(range: unknown): unknown[] {
  if (!Array.isArray(range) || range.length !== 2 || range[1] !== END_OF_DAY) return [range];
  const from: unknown = range[0];
  if (from !== MIDNIGHT) return [[from, MIDNIGHT]];
  return [
    [MIDNIGHT, NOON],
    [NOON, MIDNIGHT],
  ];
}

function withMidnightAsBedtime(reminder: unknown): unknown {
  return isFields(reminder) && reminder['bedtime'] === END_OF_DAY
    ? { ...reminder, bedtime: MIDNIGHT }
    : reminder;
}

function mapValues(
  fields: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
}
