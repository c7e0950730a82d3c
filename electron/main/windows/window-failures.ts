import { MINUTE } from '../../../shared/time.ts';
import type { Clock, WindowName } from '../ports.ts';

/** Which windows have failed when, in time that no clock can set. */
export class WindowFailures {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #failedAt = new Map<WindowName, number>();

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock;
  }

  /** Whether a window that has failed just now may come back: what dies twice in a minute stays away. */
  mayComeBack(name: WindowName): boolean {
    const now = this.#clock.monotonic();
    const failedBefore = this.#failedAt.get(name);
    this.#failedAt.set(name, now);
    return failedBefore === undefined || now - failedBefore >= MINUTE;
  }
}
