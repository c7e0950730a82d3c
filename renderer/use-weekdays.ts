import { useMemo } from 'react';
import { WEEKDAYS } from '../shared/settings/schema.ts';
import type { Weekday } from '../shared/settings/schema.ts';
import { useLocale } from './use-view.ts';

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number;
}

/** Newer engines have the method, older ones the property; TypeScript's library has neither yet. */
type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; readonly weekInfo?: WeekInfo };

/** The days of the week in the order of the locale, which may start with another day than Monday. */
export function weekdaysFor(locale: string): readonly Weekday[] {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  const firstDay = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  return [...WEEKDAYS.slice(firstDay - 1), ...WEEKDAYS.slice(0, firstDay - 1)];
}

export function useWeekdays(): readonly Weekday[] {
  const locale = useLocale();
  return useMemo(() => weekdaysFor(locale), [locale]);
}
