import { MINUTE } from '../../../../shared/time.ts';
import type { Log, PresenceListener } from '../../ports.ts';

/**
 * Some screen lockers lock when they are asked to and never tell that they have let the person in again. What nobody
 * confirms is believed for so long, in milliseconds: better a nudge on a locked screen than none ever again.
 */
const BELIEVED_FOR = 10 * MINUTE;

/** What is known about the screen: the last word counts, whoever said it. */
export class LockWord {
  readonly #listener: Pick<PresenceListener, 'onLock' | 'onUnlock'>;
  readonly #log: Log;
  #doubt: NodeJS.Timeout | undefined;

  constructor(listener: Pick<PresenceListener, 'onLock' | 'onUnlock'>, log: Log) {
    this.#listener = listener;
    this.#log = log;
  }

  /** The desktop says how it is. */
  is(locked: boolean): void {
    clearTimeout(this.#doubt);
    if (locked) this.#listener.onLock();
    else this.#listener.onUnlock();
  }

  /** Somebody asks the desktop to lock; it may say itself whether it is locked. */
  asked(isLocked: () => Promise<boolean>): void {
    this.is(true);
    this.#doubt = setTimeout(() => {
      isLocked()
        .catch(() => false)
        .then((locked) => {
          if (!locked) this.#log.info('Nobody confirms that the screen is locked. It is taken to be open.');
          this.is(locked);
        })
        .catch((error: unknown) => this.#log.error('The lock of the screen could not be told.', error));
    }, BELIEVED_FOR);
  }
}
