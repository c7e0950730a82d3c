import { createContext, use, useMemo } from 'react';
import type { Translator } from '../shared/i18n/translator.ts';
import type { AppView } from '../shared/view.ts';
import type { Snapshot } from './snapshot.ts';

/** The newest view and how to put it into words. */
interface Present {
  readonly snapshot: Snapshot;
  readonly text: Translator;
  /** BCP 47 tag for numbers, dates and times. */
  readonly locale: string;
}

/** Filled by `ViewProvider`; read it through the hooks below. */
export const PresentContext = createContext<Present | null>(null);

export function useSnapshot(): Snapshot {
  return usePresent().snapshot;
}

export function useView(): AppView {
  return usePresent().snapshot.view;
}

/** The texts in the language of the view. */
export function useText(): Translator {
  return usePresent().text;
}

export function useLocale(): string {
  return usePresent().locale;
}

/** Writes a number the way the person's locale does. */
export function useNumber(): (value: number) => string {
  const { locale } = usePresent();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale);
    return (value) => format.format(value);
  }, [locale]);
}

function usePresent(): Present {
  const present = use(PresentContext);
  if (!present) throw new Error('There is no view here: this belongs inside a ViewProvider.');
  return present;
}
