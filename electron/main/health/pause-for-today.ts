import { pauseEnd } from '../../../shared/engine/pause-choice.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

/** Pauses reminders for the rest of the day. A longer pause stays. */
export function pauseForToday(engine: Engine, profile: Profile): void {
  const { pause } = engine.state;
  const until = pauseEnd({ for: 'tomorrow' }, profile.settings.hours, engine.now());
  const isLonger = pause !== null && (pause.until === null || (until !== null && pause.until >= until));
  if (!isLonger) engine.dispatch({ type: 'pause', until, byClock: true });
}
