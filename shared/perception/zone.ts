import { MINUTE } from '../time.ts';

/** Where nobody tells that the zone has changed, it is looked up this often: looking is slow. */
const ZONE_EVERY = 15 * MINUTE;

/** The zone that the computer was in when it was last looked up. */
export interface ZoneSeen {
  /** IANA name, for example `Europe/Berlin`. */
  readonly name: string;
  /** Monotonic time of the look, in milliseconds. */
  readonly at: number;
}

/** Whether the zone is to be looked up again. */
export function isZoneDue({ at }: ZoneSeen, monotonic: number): boolean {
  return monotonic - at >= ZONE_EVERY;
}
