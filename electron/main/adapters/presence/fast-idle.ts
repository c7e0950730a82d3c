import type { Instant } from '../../../../shared/time.ts';
import { SECOND } from '../../../../shared/time.ts';
import type { Clock, IdleTime } from '../../ports.ts';

/**
 * Idle time in the seconds of a clock that does not run at the usual speed. The system tells whole seconds, which would be
 * leaps of many; so the last input is taken to be the same for as long as the readings allow it.
 */
export function fastIdle(idle: IdleTime, { monotonic, rate }: Pick<Clock, 'monotonic' | 'rate'>): IdleTime {
  let lastInput: Instant = -Infinity;
  return () => {
    const reading = idle();
    if (reading === null) return null;
    const now = monotonic();
    const told = now - reading * rate;
    if (Math.abs(told - lastInput) >= SECOND * rate) lastInput = told;
    return Math.max(0, now - lastInput);
  };
}
