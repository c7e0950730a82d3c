import type { Instant } from '../../../../shared/time.ts';
import { SECOND } from '../../../../shared/time.ts';
import type { Clock, IdleTime } from '../../ports.ts';

/**
 * Idle time on a clock that runs faster than real time. The system reports whole seconds, each of which is many seconds of
 * that clock. So the instant of the last input is kept for as long as the readings are consistent with it.
 */
export function fastIdle(idle: IdleTime, { monotonic, rate }: Pick<Clock, 'monotonic' | 'rate'>): IdleTime {
  let lastInput: Instant = -Infinity;
  return () => {
    const reading = idle();
    if (reading === null) return null;
    const now = monotonic();
    const reported = now - reading * rate;
    if (Math.abs(reported - lastInput) >= SECOND * rate) lastInput = reported;
    return Math.max(0, now - lastInput);
  };
}
