import { withWesternDigits } from '../../shared/i18n/typed-number.ts';

/*
 * The native field for a time changes what it cannot show: `2400` becomes 23:00, or 14:40 on a clock of twelve hours, and
 * 09:75 becomes 09:59. So the field's keys are followed as well, and a time that was never typed is not taken.
 */

/** What was typed since the field was entered: digits, and `:` where the person went on to the minutes. */
export interface TypedTime {
  readonly keys: string;
  /** The field's time before the first of these keys. */
  readonly before: string;
}

export const nothingTyped: TypedTime = { keys: '', before: '' };

const DIGIT = /^\d$/u;
const TO_MINUTES: ReadonlySet<string> = new Set([':', '.', 'Tab', 'ArrowRight']);
const SHIFTS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** The length of `2400`. */
const WHOLE = 4;

/** `value` is the field's time before the key. */
export function withKey(typed: TypedTime, key: string, value: string): TypedTime {
  if (SHIFTS.has(key)) return typed;
  if (TO_MINUTES.has(key))
    return typed.keys.includes(':') ? nothingTyped : begun(`${typed.keys}:`, typed, value);
  const digit = withWesternDigits(key) ?? '';
  if (!DIGIT.test(digit)) return nothingTyped;
  const isWhole = typed.keys.replace(':', '').length >= WHOLE;
  return isWhole ? { keys: digit, before: value } : begun(`${typed.keys}${digit}`, typed, value);
}

function begun(keys: string, { keys: earlier, before }: TypedTime, value: string): TypedTime {
  return { keys, before: earlier === '' ? value : before };
}

/** An hour and a minute; the field may show the hour on a clock of twelve hours. */
type Reading = readonly [hour: number, minute: number];

/**
 * The time that was typed, if the field shows (`shown`) another; `''` if what was typed is no time, and `null` if the field is
 * right, or nobody can tell yet. 24:00 is midnight.
 */
export function correctedTime({ keys, before }: TypedTime, shown: string): string | null {
  if (keys.replace(':', '').length < 2) return null;
  const isShown = shown !== '' && readingsOf(keys, shown, before).some((reading) => fits(reading, shown));
  const [hours, minutes] = partsOf(keys);
  if (isShown || hours === '') return isShown || isMinute(Number(minutes)) ? null : '';
  if (minutes === '' && shown === '') return null;
  const [hour, minute] = asMidnight([Number(hours), minutes === '' ? minuteOf(shown) : Number(minutes)]);
  if (hour > 23 || !isMinute(minute)) return '';
  if (hour >= 1 && hour <= 12) return shown === '' ? null : '';
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `2400` and `24:00` are 24 and 00, `930` is 9 and 30, `24` is 24. */
function partsOf(keys: string): [hours: string, minutes: string] {
  const [hours = '', minutes] = keys.split(':');
  if (minutes !== undefined) return [hours, minutes];
  return keys.length > 2 ? [keys.slice(0, -2), keys.slice(-2)] : [keys, ''];
}

/** All that the keys can mean, as the field goes on to the minutes by itself where no second digit can follow. */
function readingsOf(keys: string, shown: string, before: string): Reading[] {
  const numbers = (...parts: readonly string[]): Reading => [Number(parts[0]), Number(parts[1])];
  const [hours, minutes] = partsOf(keys);
  if (keys.includes(':')) {
    if (hours === '') return [[hourOf(shown), Number(minutes)]];
    return [[Number(hours), minutes === '' ? minuteOf(shown) : Number(minutes)]];
  }
  if (keys.length === 2) {
    const minutesOnly: Reading[] = hourOf(shown) === hourOf(before) ? [[hourOf(shown), Number(keys)]] : [];
    return [[Number(keys), minuteOf(shown)], numbers(keys.slice(0, 1), keys.slice(1)), ...minutesOnly];
  }
  const early: Reading[] = keys.length === 3 ? [numbers(keys.slice(0, 2), keys.slice(2))] : [];
  return [numbers(hours, minutes), ...early];
}

function fits(reading: Reading, shown: string): boolean {
  const [hour, minute] = asMidnight(reading);
  const isOnTwelveHours = hour >= 1 && hour <= 12 && hour % 12 === hourOf(shown) % 12;
  return minute === minuteOf(shown) && (hour === hourOf(shown) || isOnTwelveHours);
}

function asMidnight([hour, minute]: Reading): Reading {
  return hour === 24 && minute === 0 ? [0, 0] : [hour, minute];
}

function isMinute(minute: number): boolean {
  return minute <= 59;
}

function hourOf(time: string): number {
  return Number(time.slice(0, 2));
}

function minuteOf(time: string): number {
  return Number(time.slice(3));
}
