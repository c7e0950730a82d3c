import { assertNever } from '../assert-never.ts';
import { REMINDER_KINDS } from '../engine/kinds.ts';
import type { ReminderKind } from '../engine/kinds.ts';
import type { Reason } from '../engine/reason.ts';
import type { Waited } from '../engine/state.ts';
import { MINUTE, localDay } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import type { Translator } from './translator.ts';

/** What a prompt says: no more than that it is time. Others may see it on a lock screen or a shared one. */
export function promptTitle(kinds: readonly ReminderKind[], t: Translator): string {
  return t(`prompt.${combination(kinds)}`);
}

/** "calf break", "glass of water" or both, to stand inside a sentence. */
export function kindsPhrase(kinds: readonly ReminderKind[], t: Translator): string {
  return t(`kinds.${combination(kinds)}`);
}

/** "30 min at the desk": what led to a prompt. */
export function whyLine(waited: Waited, t: Translator): string {
  return REMINDER_KINDS.filter((kind) => waited[kind] !== undefined)
    .map((kind) => t(`why.${kind}`, { count: waited[kind] ?? 0 }))
    .join(', ');
}

/** The reason line: the same sentence in the tray, the menu, the windows, the simulator and on the command line. */
export function reasonLine(reason: Reason, now: Now, t: Translator): string {
  switch (reason.is) {
    case 'routine':
      return t('reason.routine', { routine: t(`routines.${reason.routine}.name`) });
    case 'open':
      return t('reason.open', { kinds: kindsPhrase(reason.kinds, t) });
    case 'snoozed':
    case 'next':
      return t(`reason.${reason.is}`, {
        kinds: kindsPhrase(reason.kinds, t),
        count: minutesUntil(reason.at, now),
      });
    case 'paused':
      return reason.until === null
        ? t('reason.pausedUntilResumed')
        : t('reason.pausedUntil', { time: clockTime(reason.until, now, t) });
    case 'outsideHours':
      return reason.until === null
        ? t('reason.noHours')
        : t('reason.outsideHoursUntil', { time: clockTime(reason.until, now, t) });
    case 'nothingBefore':
      return t('reason.nothingBefore', { time: clockTime(reason.end, now, t) });
    case 'allOff':
      return t('reason.allOff');
    default:
      return assertNever(reason);
  }
}

/** "16:00" today, "Mon 09:00" within a week, "Mon 23 Nov, 09:00" beyond. */
function clockTime(instant: Instant, now: Now, t: Translator): string {
  const { timeZone } = now;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(t('app.locale'), { timeZone, ...options }).format(instant);
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (localDay(instant, timeZone) === localDay(now.instant, timeZone)) return time;
  const withinWeek = instant - now.instant < 6 * 24 * 60 * MINUTE;
  return `${format(withinWeek ? { weekday: 'short' } : { weekday: 'short', day: 'numeric', month: 'short' })} ${time}`;
}

function minutesUntil(at: Instant, now: Now): number {
  return Math.max(1, Math.ceil((at - now.instant) / MINUTE));
}

function combination(kinds: readonly ReminderKind[]): 'move' | 'water' | 'moveAndWater' {
  if (kinds.length > 1) return 'moveAndWater';
  return kinds[0] ?? 'move';
}
