import { MINUTE, SECOND } from '../time.ts';

/** The longest time between two looks, so that what nobody tells the app is noticed. */
export const LOOK_EVERY = 30 * SECOND;

/** How late a look may be on a busy computer, in real time. */
const LATEST = MINUTE;

/** Whether the app cannot have been running between two looks that are `passed` milliseconds of its time apart. */
export function wasNotRunning(passed: number, clockRate: number): boolean {
  return passed > LOOK_EVERY + LATEST * clockRate;
}

/**
 * Whether somebody uses a computer that is said to sleep: what was said is wrong, or nobody told that it woke.
 * `inputAt` and `awakeAt`, the last look before it was said, are monotonic.
 */
export function isUsedInSleep(inputAt: number | null, awakeAt: number, clockRate: number): boolean {
  return inputAt !== null && inputAt - awakeAt > LATEST * clockRate;
}
