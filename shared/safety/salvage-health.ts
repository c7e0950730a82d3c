import * as z from 'zod';
import { isFields, upgradeSaved } from '../versions.ts';
import { HEALTH_PARTS, healthAnswersSchema, healthUpgrades, unanswered } from './answers.ts';
import type { HealthAnswers, HealthPart } from './answers.ts';

/*
 * A health document that does not fit its schema, or is of a newer version, is read field by field: what can still be read
 * counts, and what cannot counts as "not answered and perhaps closed" until the person has been asked again.
 */

type Field = keyof HealthAnswers;

/** The part that each field belongs to; the others have no part of their own. */
const PART_OF: Readonly<Partial<Record<Field, HealthPart>>> = {
  legs: 'legs',
  severeKnots: 'legs',
  suitability: 'suitability',
  fluids: 'fluids',
  balance: 'balance',
  background: 'background',
  waterStopped: 'water',
};

/** Reads what it can from the text of a document that could not be opened. */
export function salvageHealth(text: string): HealthAnswers {
  const saved = upgradeSaved(fieldsIn(text), healthUpgrades);
  const fields = isFields(saved) ? saved : {};
  const read = readFields(fields);
  // A newer version may have closed what this one cannot see.
  const isKnown = fields['version'] === unanswered.version;
  const lost = HEALTH_PARTS.filter((part) => !isKnown || read.lost.includes(part));
  const unread = [...new Set([...read.health.unread, ...lost])];
  return { ...read.health, unread };
}

interface ReadFields {
  readonly health: HealthAnswers;
  readonly lost: readonly HealthPart[];
}

function readFields(fields: Readonly<Record<string, unknown>>): ReadFields {
  const { shape } = healthAnswersSchema;
  const read: [Field, unknown][] = [];
  const lost: HealthPart[] = [];
  for (const field of Object.keys(shape) as Field[]) {
    if (field === 'version') continue;
    const whole = shape[field].safeParse(fields[field]);
    const part = PART_OF[field];
    if (!whole.success && part !== undefined) lost.push(part);
    if (!whole.success && field === 'unread') lost.push(...HEALTH_PARTS);
    const value = whole.success ? whole.data : partly(field, fields[field]);
    if (value !== undefined) read.push([field, value]);
  }
  const health = healthAnswersSchema.parse({ ...unanswered, openKnots: null, ...Object.fromEntries(read) });
  return { health, lost };
}

/** What can be read of a field that is damaged in itself: a leg that waits, or the ticks that this version knows. */
function partly(field: Field, value: unknown): unknown {
  if (!isFields(value)) return undefined;
  switch (field) {
    case 'legs':
    case 'severeKnots':
      return { left: instantIn(value['left']), right: instantIn(value['right']) };
    case 'suitability':
      return {
        ...ticksIn(value, healthAnswersSchema.shape.suitability.unwrap().shape.ticked.element),
        cleared: false,
      };
    case 'background':
      return {
        ...ticksIn(value, healthAnswersSchema.shape.background.unwrap().shape.ticked.element),
        cleared: false,
      };
    case 'fluids':
      return ticksIn(value, healthAnswersSchema.shape.fluids.unwrap().shape.ticked.element);
    case 'version':
    case 'waterStopped':
    case 'unread':
    case 'balance':
    case 'openKnots':
    case 'logsFluids':
      return undefined;
  }
}

function instantIn(value: unknown): number | null {
  const instant = healthAnswersSchema.shape.waterStopped.safeParse(value);
  return instant.success ? instant.data : null;
}

/** Dated to 1970, so that the app asks again. */
function ticksIn<Sign>(value: Readonly<Record<string, unknown>>, sign: z.ZodType<Sign>) {
  const ticked = z.array(z.unknown()).catch([]).parse(value['ticked']);
  const known = ticked.flatMap((each) => sign.safeParse(each).data ?? []);
  return { at: 0, ticked: [...new Set(known)] };
}

/** The fields of a JSON text, also of one whose end was lost: those that are whole. */
function fieldsIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const whole = Object.keys(healthAnswersSchema.shape).flatMap((field) => {
      const value = valueOf(field, text);
      return value === undefined ? [] : [[field, value] as const];
    });
    return Object.fromEntries(whole);
  }
}

/** The value of a field, as far as the text holds the whole of it: a number, a word, or a list or an object without objects in it. */
function valueOf(field: string, text: string): unknown {
  const found = new RegExp(
    `"${field}"\\s*:\\s*(\\{[^{}]*\\}|\\[[^[\\]{}]*\\]|-?\\d+(?=\\s*[,}])|null|true|false)`,
    'u',
  ).exec(text);
  if (found?.[1] === undefined) return undefined;
  try {
    return JSON.parse(found[1]);
  } catch {
    return undefined;
  }
}
