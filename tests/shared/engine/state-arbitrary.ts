import fc from 'fast-check';
import * as z from 'zod';
import { engineStateSchema } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { MINUTE } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';

/* States of the engine as its schema allows them, however unlikely they are, and which of their numbers are instants. */

type Json = z.core.JSONSchema.JSONSchema;

const stateSchema: Json = z.toJSONSchema(engineStateSchema);

/** The schema bounds durations and counts from below, and no instant. */
function isInstant({ type, minimum, const: only, enum: some }: Json): boolean {
  return type === 'number' && minimum === undefined && only === undefined && some === undefined;
}

/** The paths of all instants: `prompt.shownAt`, `quiet[].since`. */
export const INSTANT_PATHS: readonly string[] = [...new Set(instantPathsIn(stateSchema, ''))];

function instantPathsIn(schema: Json, path: string): string[] {
  if (isInstant(schema)) return [path];
  return [
    ...optionsOf(schema).flatMap((option) => instantPathsIn(option, path)),
    ...(schema.items === undefined ? [] : instantPathsIn(schema.items as Json, `${path}[]`)),
    ...Object.entries(fieldsOf(schema)).flatMap(([key, field]) =>
      instantPathsIn(field, path === '' ? key : `${path}.${key}`),
    ),
  ];
}

/** Every number, text and flag of a value, with its path. */
export function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (Array.isArray(value)) return value.flatMap((element) => leavesOf(element, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, field]) =>
    leavesOf(field, path === '' ? key : `${path}.${key}`),
  );
}

/** Any state whose instants lie within half an hour of this one. */
export function statesAround(instant: Instant): fc.Arbitrary<EngineState> {
  return anyOf(stateSchema, instant).map((state) => engineStateSchema.parse(state));
}

function anyOf(schema: Json, around: Instant): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...(schema.enum as string[]));
  const options = optionsOf(schema);
  if (options.length > 0) return fc.oneof(...options.map((option) => anyOf(option, around)));
  const { type, minimum = 0, maximum = minimum + 5 } = schema;
  if (isInstant(schema)) return fc.integer({ min: around - 30 * MINUTE, max: around + 30 * MINUTE });
  if (type === 'number' || type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'string') return fc.constantFrom('2026-03-05', '2026-03-06', '2026-03-06T10:30');
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return type === 'array' ? anyElements(schema, around) : anyFields(schema, around);
}

function anyElements({ items, minItems = 0 }: Json, around: Instant): fc.Arbitrary<unknown> {
  return fc.array(anyOf(items as Json, around), { minLength: minItems, maxLength: minItems + 2 });
}

function anyFields(schema: Json, around: Instant): fc.Arbitrary<unknown> {
  const fields = Object.entries(fieldsOf(schema)).map(([key, field]) => [key, anyOf(field, around)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
}

function optionsOf({ anyOf: some = [], oneOf: one = [], type, ...rest }: Json): Json[] {
  const types = Array.isArray(type) ? (type as string[]).map((each) => ({ ...rest, type: each })) : [];
  return [...some, ...one, ...types] as Json[];
}

/** The fields of an object; of a table by kind or by routine, those that it may have. */
function fieldsOf({ properties = {}, propertyNames, additionalProperties }: Json): Record<string, Json> {
  const names = (propertyNames as Json | undefined)?.enum ?? [];
  const entries = names.map((name) => [String(name), additionalProperties as Json] as const);
  return { ...(properties as Record<string, Json>), ...Object.fromEntries(entries) };
}
