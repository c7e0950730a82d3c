import type * as z from 'zod';

type Fields = Readonly<Record<string, unknown>>;

/** For each older version, the function that converts its data to the next version. */
export type Upgrades = Readonly<Record<number, (old: Fields) => Fields>>;

/**
 * Parses saved data of this or an older version. Returns `null` if the data does not fit the schema after its upgrades,
 * which includes everything that a newer version wrote.
 */
export function parseVersioned<Value>(
  schema: z.ZodType<Value>,
  upgrades: Upgrades,
  saved: unknown,
): Value | null {
  const parsed = schema.safeParse(upgradeSaved(saved, upgrades));
  return parsed.success ? parsed.data : null;
}

/** Converts saved data to the present version, as far as its own version is known. */
export function upgradeSaved(saved: unknown, upgrades: Upgrades): unknown {
  let value = saved;
  for (let step = stepFor(value, upgrades); step; step = stepFor(value, upgrades)) value = step();
  return value;
}

function stepFor(value: unknown, upgrades: Upgrades): (() => Fields) | null {
  if (!isFields(value) || typeof value['version'] !== 'number') return null;
  const step = upgrades[value['version']];
  return step ? () => step(value) : null;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; `undefined` for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
