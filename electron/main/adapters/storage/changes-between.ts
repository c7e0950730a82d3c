import { isDeepStrictEqual } from 'node:util';
import { isFields } from '../../../../shared/versions.ts';

/* What was changed in a document while its file could not be read: objects field by field, lists and values as a whole. */

export type Changes = Readonly<Record<string, unknown>>;

/** The fields of `after` that differ from those of `before`. */
export function changesBetween(before: Changes, after: Changes): Changes {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    const earlier = before[name];
    if (isDeepStrictEqual(earlier, value)) continue;
    changes[name] = isFields(earlier) && isFields(value) ? changesBetween(earlier, value) : value;
  }
  return changes;
}

/** The document with these fields in the place of its own. */
export function withChanges(document: Changes, changes: Changes): Changes {
  const changed: Record<string, unknown> = { ...document };
  for (const [name, value] of Object.entries(changes)) {
    const own = changed[name];
    changed[name] = isFields(own) && isFields(value) ? withChanges(own, value) : value;
  }
  return changed;
}
