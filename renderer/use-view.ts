import { useMemo } from 'react';
import type { Translator } from '../shared/i18n/translator.ts';
import { useViewContext, useSelected } from './view-context.ts';
import type { AnyView } from './snapshot.ts';

/** Returns what `select` takes from the fields that every window's view has. The component renders again only when that changes. */
export function useView<Value>(select: (view: AnyView) => Value): Value {
  return useSelected(select);
}

/** The translator for the language of the view. */
export function useText(): Translator {
  return useViewContext().text;
}

export function useLocale(): string {
  return useViewContext().locale;
}

/** Formats a number for the person's locale. */
export function useNumber(): (value: number) => string {
  return useFormat(true);
}

/** The same without signs for thousands, as a number must stand where a person types one or compares it with what they typed. */
export function usePlainNumber(): (value: number) => string {
  return useFormat(false);
}

function useFormat(useGrouping: boolean): (value: number) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale, { useGrouping });
    return (value) => format.format(value);
  }, [locale, useGrouping]);
}
