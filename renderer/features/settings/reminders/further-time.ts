/** Times that a further stretch begins with; one more than there can be stretches. */
const USUAL = ['15:30', '13:00', '10:30', '09:30'] as const;

/** The first of the usual times that is still free. */
export function furtherTime(times: readonly string[]): string {
  return USUAL.find((time) => !times.includes(time)) ?? USUAL[0];
}
