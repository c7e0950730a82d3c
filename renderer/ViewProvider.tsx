import { useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createTranslator } from '../shared/i18n/translator.ts';
import { localeFor } from './locale.ts';
import { PresentContext } from './use-view.ts';
import { currentSnapshot, listenToSnapshot } from './view-store.ts';

/** Gives everything inside the newest view. Until the first one is here, there is nothing to show. */
export function ViewProvider({ children }: { readonly children: ReactNode }) {
  const snapshot = useSyncExternalStore(listenToSnapshot, currentSnapshot);
  const language = snapshot?.view.language;
  const text = useMemo(() => (language === undefined ? null : createTranslator(language)), [language]);
  const locale = language === undefined ? '' : localeFor(language, navigator.languages);
  const present = useMemo(
    () => (snapshot && text ? { snapshot, text, locale } : null),
    [snapshot, text, locale],
  );
  if (!present) return null;
  return (
    <PresentContext value={present}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </PresentContext>
  );
}
