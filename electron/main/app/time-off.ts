import { pauseEnd } from '../../../shared/engine/pause-choice.ts';
import type { PauseChoice } from '../../../shared/engine/pause-choice.ts';
import type { MeetingMinutes } from '../../../shared/engine/quiet-reasons.ts';
import { MINUTE } from '../../../shared/time.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

/** The same pause from the windows and from the tray. False when it would be over at once. */
export function pauseFor(choice: PauseChoice, engine: Engine, profile: Profile): boolean {
  const until = pauseEnd(choice, profile.settings.hours, engine.now());
  return engine.dispatch({ type: 'pause', until, byClock: choice.for !== 'minutes' });
}

/** No reminders for what is left of the day. A pause that is longer already stays. */
export function pauseForToday(engine: Engine, profile: Profile): void {
  const { pause } = engine.state;
  const until = pauseEnd({ for: 'tomorrow' }, profile.settings.hours, engine.now());
  const isLonger = pause !== null && (pause.until === null || (until !== null && pause.until >= until));
  if (!isLonger) engine.dispatch({ type: 'pause', until, byClock: true });
}

/** In a meeting for so long; `null` = until the person says that it is over. */
export function meetingFor(minutes: MeetingMinutes, engine: Engine): boolean {
  const until = minutes === null ? null : engine.now().instant + minutes * MINUTE;
  return engine.dispatch({ type: 'meeting', until });
}
