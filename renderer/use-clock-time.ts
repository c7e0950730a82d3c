import { useMemo } from 'react';
import type { Instant } from '../shared/time.ts';
import { useLocale, useView } from './use-view.ts';

/** Writes times of the clock the way the person's locale does. */
interface ClockTime {
  /** `09:31` or `9:31 AM` */
  readonly time: (at: Instant) => string;
  /** `09` or `9 AM`, for the scale of a timeline; a time that is no full hour, in full. */
  readonly hour: (at: Instant) => string;
}

export function useClockTime(): ClockTime {
  const locale = useLocale();
  const timeZone = useView((view) => view.timeZone);
  return useMemo(() => clockTimeIn(locale, timeZone), [locale, timeZone]);
}

export function clockTimeIn(locale: string, timeZone: string): ClockTime {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone });
  const minute = new Intl.DateTimeFormat('en', { minute: 'numeric', timeZone });
  return {
    time: (at) => time.format(at),
    hour: (at) => (minute.format(at) === '0' ? withoutWords(hour.formatToParts(at)) : time.format(at)),
  };
}

/** Some languages put a word for "hour" behind it. */
function withoutWords(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .filter(({ type }) => type === 'hour' || type === 'dayPeriod')
    .map(({ value }) => value)
    .join('\u00A0');
}
