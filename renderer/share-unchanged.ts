/**
 * Returns the new value, but with the old object in place of each part that is equal. Parts of two views can then be
 * compared by identity, however often main sends the same data. For plain data only.
 */
export function shareUnchanged<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after) || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const shared = Array.isArray(after)
    ? after.map((item, index) => shareUnchanged<unknown>(before[index], item))
    : Object.fromEntries(
        Object.entries(after).map(([key, part]) => [key, shareUnchanged(before[key], part)]),
      );
  return (isShallowEqual(before, shared) ? before : shared) as Value;
}

/** Whether both are identical, or objects or arrays with identical entries. */
export function isShallowEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && Object.is(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
