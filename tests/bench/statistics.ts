/** The middle value; of an even number of values the mean of the two in the middle. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of no values.');
  return (lower + upper) / 2;
}

/** How many times the other a value is; null where there is nothing to divide by. */
export function ratio(value: number, other: number | null): number | null {
  return other === null || other === 0 ? null : value / other;
}

/** What was added between two readings, by process or thread; one that began meanwhile counts from zero. */
export function addedBetween(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): number {
  return [...after].reduce((sum, [id, value]) => sum + value - (before.get(id) ?? 0), 0);
}
