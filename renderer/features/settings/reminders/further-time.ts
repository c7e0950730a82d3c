/** Default times for added stretches: one more than the most stretches, so that one is always free. */
const USUAL = ['15:30', '13:00', '10:30', '09:30'] as const;

/** The first default time that is still free. */
export function furtherTime(times: readonly string[]): string {
  return USUAL.find((time) => !times.includes(time)) ?? USUAL[0];
}
