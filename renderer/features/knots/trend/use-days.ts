import { useMemo } from 'react';
import { useLocale } from '../../../use-view.ts';

interface Days {
  /** 6 March 2026 */
  readonly long: (day: string) => string;
  /** 6 Mar */
  readonly short: (day: string) => string;
}

/** Formats days, `2026-03-06`, for the person's locale. */
export function useDays(): Days {
  const locale = useLocale();
  return useMemo(() => {
    const writer = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
    };
    return { long: writer({ dateStyle: 'long' }), short: writer({ day: 'numeric', month: 'short' }) };
  }, [locale]);
}
