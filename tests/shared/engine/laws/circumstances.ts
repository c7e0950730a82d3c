import type { QuietReason } from '../../../../shared/engine/quiet-reasons.ts';
import type { Instant } from '../../../../shared/time.ts';
import type { Truth } from './moment.ts';
import { Keyboard } from './keyboard.ts';

/** What there is around the engine, whatever it knows of it. Times since the start. */
export class Circumstances {
  readonly keyboard = new Keyboard();
  off: 'sleep' | 'down' | null = null;
  locked = false;
  meeting: { readonly until: number } | null = null;
  /** `onClock`: until the clock shows that instant. */
  pause: { readonly until: number } | { readonly onClock: Instant } | null = null;
  /** Until when the computer has each reason. */
  readonly quiet = new Map<QuietReason, number>();
  /** The reasons that the engine has been told of. */
  readonly told = new Set<QuietReason>();

  /** Lets pass what is over by now. */
  advance(at: number, clock: Instant): void {
    const { pause, meeting } = this;
    if (pause !== null && ('until' in pause ? pause.until <= at : pause.onClock <= clock)) this.pause = null;
    if (meeting !== null && meeting.until <= at) this.meeting = null;
  }

  truth(at: number): Truth {
    const quiet = new Set(this.quiet.keys());
    if (this.meeting !== null) quiet.add('meeting');
    return {
      locked: this.locked,
      paused: this.pause !== null,
      quiet,
      lastTouch: this.keyboard.lastInput(at),
    };
  }
}
