import * as z from 'zod';
import { settingsSchema } from './schema.ts';
import type { Settings } from './schema.ts';

/** A change of some settings: objects merge, lists and values replace. */
export const settingsPatchSchema = z.record(z.string(), z.json());
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

export type PatchResult = { ok: true; settings: Settings } | { ok: false; error: string };

/** Applies a patch. An unknown name or a value out of bounds changes nothing and returns the reason. */
export function patchSettings(settings: Settings, patch: SettingsPatch): PatchResult {
  const parsed = settingsSchema.safeParse(merge(settings, patch));
  return parsed.success
    ? { ok: true, settings: parsed.data }
    : { ok: false, error: describeIssues(parsed.error) };
}

/** One line for all issues of a schema: `hours.mon.0: Invalid input; prompt: Unrecognized key: "colour"`. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

function merge(base: unknown, patch: unknown): unknown {
  if (!isRecord(base) || !isRecord(patch)) return patch;
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(patch)) merged[name] = merge(base[name], value);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
