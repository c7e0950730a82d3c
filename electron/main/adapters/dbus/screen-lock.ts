import { MINUTE } from '../../../../shared/time.ts';
import type { Log, PresenceListener } from '../../ports.ts';

/**
 * Some screen lockers lock on request and never report that the person is back. A lock that nothing confirms counts for
 * this long, in milliseconds: better a nudge on a locked screen than no nudge ever again.
 */
const UNCONFIRMED_LOCK = 10 * MINUTE;

/** Whether the screen is locked. Several services report it, and the latest report counts. */
export class ScreenLock {
  readonly #listener: Pick<PresenceListener, 'onLock' | 'onUnlock'>;
  readonly #log: Log;
  #confirmation: NodeJS.Timeout | undefined;

  constructor(listener: Pick<PresenceListener, 'onLock' | 'onUnlock'>, log: Log) {
    this.#listener = listener;
    this.#log = log;
  }

  /** A service reports the state. */
  report(locked: boolean): void {
    clearTimeout(this.#confirmation);
    if (locked) this.#listener.onLock();
    else this.#listener.onUnlock();
  }

  /** Somebody asked the desktop to lock. `isLocked` asks the desktop later whether that is still so. */
  requested(isLocked: () => Promise<boolean>): void {
    this.report(true);
    this.#confirmation = setTimeout(() => {
      isLocked()
        .catch(() => false)
        .then((locked) => {
          if (!locked) this.#log.info('Nobody confirms that the screen is locked. It is taken to be open.');
          this.report(locked);
        })
        .catch((error: unknown) => this.#log.error('The lock of the screen could not be told.', error));
    }, UNCONFIRMED_LOCK);
  }
}
