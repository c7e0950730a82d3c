import { useMemo } from 'react';
import type { Instant } from '../shared/time.ts';
import { useLocale, useView } from './use-view.ts';

/** Formats clock times for the person's locale. */
interface ClockTime {
  /** `09:31` or `9:31 AM` */
  readonly time: (at: Instant) => string;
  /** `09` or `9 AM`, for the scale of a timeline. A time that is not a full hour gets its minutes. */
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

/** Some languages add a word for "hour". */
function withoutWords(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .filter(({ type }) => type === 'hour' || type === 'dayPeriod')
    .map(({ value }) => value)
    .join('\u00A0');
}
