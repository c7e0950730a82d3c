import { assertNever } from '../assert-never.ts';
import { REMINDER_KINDS } from '../kinds.ts';
import type { ReminderKind } from '../kinds.ts';
import { minutesUntil } from '../engine/reason.ts';
import type { Reason } from '../engine/reason.ts';
import type { OpenPrompt } from '../engine/state.ts';
import type { ChoiceReason } from '../engine/routine-proposals.ts';
import { knownRoutine } from '../routines/routine.ts';
import { MINUTE, localDay, zoned } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import type { Translator } from './translator.ts';

/** The title of a prompt. It says only that it is time, because others may see it on a locked or shared screen. */
export function promptTitle(kinds: readonly ReminderKind[], t: Translator): string {
  return t(`prompt.${combination(kinds)}`);
}

/** The routine's name; the history may mention one that this version does not have. */
export function routineName(id: string, t: Translator): string {
  const known = knownRoutine(id);
  return known === null ? t('routines.unknown') : t(`routines.${known}.name`);
}

/** Why the app proposes this routine, in a sentence; empty for the usual one. */
export function becauseLine(because: ChoiceReason, t: Translator): string {
  switch (because.is) {
    case 'usual':
      return '';
    case 'sideOpen':
      return t(`because.sideOpen.${because.leg}`);
    case 'comfort':
      return t(`because.comfort.${because.leg}`);
    case 'locked':
      return t(`because.locked.${because.lock}`);
    case 'equipment':
      return t(`because.lacking.${because.lacking}`);
    case 'time':
      return t('because.time', { count: because.minutes });
    case 'alternates':
    case 'secondStretch':
    case 'staysSeated':
    case 'discreet':
    case 'quiet':
      return t(`because.${because.is}`);
    default:
      return assertNever(because);
  }
}

/** "calf break", "glass of water" or both, for use inside a sentence. */
export function kindsPhrase(kinds: readonly ReminderKind[], t: Translator): string {
  return t(`kinds.${combination(kinds)}`);
}

/** Minutes of standing from which the words of a prompt get stronger. */
const STANDING_LONGER = 45;
const STANDING_LONGEST = 60;

/** "30 min at the desk": what led to a prompt. */
export function whyLine(prompt: Pick<OpenPrompt, 'waited' | 'posture' | 'stood'>, t: Translator): string {
  return REMINDER_KINDS.filter((kind) => prompt.waited[kind] !== undefined)
    .map((kind) => {
      const { key, count } = whyOf(kind, prompt);
      return t(`why.${key}`, { count });
    })
    .join(', ');
}

/** Standing counts from the last movement, which may be earlier than the last prompt. */
function whyOf(kind: ReminderKind, { waited, posture, stood }: Parameters<typeof whyLine>[0]) {
  const count = waited[kind] ?? 0;
  if (kind === 'posture') return { key: posture === 'standing' ? 'stood' : 'sitting', count } as const;
  if (kind !== 'move') return { key: kind, count } as const;
  if (stood >= STANDING_LONGEST) return { key: 'standingLongest', count: stood } as const;
  if (stood >= STANDING_LONGER) return { key: 'standingLonger', count: stood } as const;
  const allStanding = posture === 'standing' && stood >= count;
  return { key: allStanding ? 'standing' : 'move', count } as const;
}

/** The reason line: the same sentence in the tray, the menu, the windows, the simulator and on the command line. */
export function reasonLine(reason: Reason, now: Now, t: Translator): string {
  const line = plainReason(reason, now, t);
  return now.inputDoubted === true ? t('reason.inputDoubted', { reason: line }) : line;
}

function plainReason(reason: Reason, now: Now, t: Translator): string {
  switch (reason.is) {
    case 'routine':
      return t('reason.routine', { routine: t(`routines.${reason.routine}.name`) });
    case 'open':
      return t('reason.open', { kinds: kindsPhrase(reason.kinds, t) });
    case 'snoozed':
    case 'next':
      return t(`reason.${reason.is}`, {
        kinds: kindsPhrase(reason.kinds, t),
        count: minutesUntil(reason.at, now.instant),
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
    case 'away':
      return t('reason.away', { time: clockTime(reason.since, now, t) });
    case 'quiet':
      return t(`reason.${reason.waiting ? 'waiting' : 'quiet'}.${reason.why}`, {
        time: clockTime(reason.since, now, t),
      });
    case 'allOff':
    case 'typing':
      return t(`reason.${reason.is}`);
    default:
      return assertNever(reason);
  }
}

/** "16:00" today, "Mon 09:00" within a week, "Mon 23 Nov, 09:00" beyond. */
export function clockTime(instant: Instant, now: Now, t: Translator): string {
  const { timeZone } = now;
  // Not every runtime can format in a zone that is only an offset, so the zone's wall clock is formatted as if it were UTC.
  const wallClock = zoned(instant, timeZone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(t('app.locale'), { timeZone: 'UTC', ...options }).format(wallClock);
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (localDay(instant, timeZone) === localDay(now.instant, timeZone)) return time;
  const withinWeek = instant - now.instant < 6 * 24 * 60 * MINUTE;
  return `${format(withinWeek ? { weekday: 'short' } : { weekday: 'short', day: 'numeric', month: 'short' })} ${time}`;
}

/** The key for a combination of kinds. A stretch is a movement too, so it replaces `move`. */
function combination(kinds: readonly ReminderKind[]) {
  const body = kinds.includes('stretch') ? 'stretch' : kinds.includes('move') ? 'move' : null;
  const water = kinds.includes('water');
  const posture = kinds.includes('posture');
  if (body === null) return water && posture ? 'waterAndPosture' : water ? 'water' : 'posture';
  if (water && posture) return `${body}WaterAndPosture` as const;
  if (posture) return `${body}AndPosture` as const;
  return water ? (`${body}AndWater` as const) : body;
}
