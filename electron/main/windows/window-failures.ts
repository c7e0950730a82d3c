import { MINUTE } from '../../../shared/time.ts';
import type { Clock, WindowName } from '../ports.ts';

/** When each window last failed, in monotonic time. */
export class WindowFailures {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #failedAt = new Map<WindowName, number>();

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock;
  }

  /** Records a failure. Returns whether the window may reopen: not after two failures within a minute. */
  mayReopen(name: WindowName): boolean {
    const now = this.#clock.monotonic();
    const failedBefore = this.#failedAt.get(name);
    this.#failedAt.set(name, now);
    return failedBefore === undefined || now - failedBefore >= MINUTE;
  }
}
