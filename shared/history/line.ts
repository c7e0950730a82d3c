import * as z from 'zod';
import { isFields, parseJson, parseVersioned } from '../versions.ts';
import { historyEventSchema, historyRecordSchema, historyUpgrades } from './events.ts';
import type { HistoryEvent } from './events.ts';

/* A line of the history: one event as one JSON object. */

/** The fields that an event of any later version has. */
const anyEventSchema = z.looseObject({
  version: z.int().min(1),
  sequence: z.int().min(0).default(0),
  at: z.iso.datetime({ offset: true }),
});

const VERSION = historyEventSchema.shape.version.value;
const KNOWN_RECORDS = new Set<string>(historyRecordSchema.options.map(({ shape }) => shape.what.value));

/** A parsed line. */
export type Line =
  | { readonly is: 'event'; readonly event: HistoryEvent }
  /** Written by a later version of the app: passed through unread. */
  | { readonly is: 'newer'; readonly sequence: number; readonly at: string }
  | { readonly is: 'bad' };

/** Parses a line, given without its line break. */
export function readLine(line: string): Line {
  const value = parseJson(line);
  const event = parseVersioned(historyEventSchema, historyUpgrades, value);
  if (event !== null) return { is: 'event', event };
  const any = anyEventSchema.safeParse(value);
  if (!any.success || !isOfLaterVersion(any.data)) return { is: 'bad' };
  return { is: 'newer', sequence: any.data.sequence, at: any.data.at };
}

/** Serializes an event, without a line break. */
export function lineOf(event: HistoryEvent): string {
  return JSON.stringify(event);
}

/** An unknown kind of record also means a later version, because a new kind alone does not raise the version number. */
function isOfLaterVersion({ version, record }: z.infer<typeof anyEventSchema>): boolean {
  if (version > VERSION) return true;
  const what = isFields(record) ? record['what'] : undefined;
  return typeof what === 'string' && !KNOWN_RECORDS.has(what);
}
