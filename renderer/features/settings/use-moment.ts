import { useMemo } from 'react';
import { useMainView } from '../../use-main-view.ts';
import { useLocale } from '../../use-view.ts';

/** Formats a date-time with offset for the person's locale, in the local time of that offset. */
export function useMoment(): (at: string) => string {
  const locale = useLocale();
  const timeZone = useMainView((view) => view.timeZone);
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
    return (at) => format.format(new Date(at));
  }, [locale, timeZone]);
}

/** Formats a day, `2026-03-06`, for the person's locale. */
export function useDay(): (day: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  }, [locale]);
}

/** Formats a clock time, `15:30`, for the person's locale. */
export function useTimeOfDay(): (time: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
    return (time) => format.format(new Date(`1970-01-01T${time}:00Z`));
  }, [locale]);
}
