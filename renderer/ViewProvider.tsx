import { useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createTranslator } from '../shared/i18n/translator.ts';
import { localeFor } from './locale.ts';
import { PresentContext } from './present.ts';
import type { Snapshot } from './snapshot.ts';
import type { ViewStore } from './view-store.ts';

interface ViewProviderProps {
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/**
 * Gives everything inside the newest view. There is nothing to show until the first one arrives.
 *
 * @throws what kept the view from arriving, for the error boundary to show
 */
export function ViewProvider({ store, children }: ViewProviderProps) {
  const failure = useSyncExternalStore(store.listen, store.failure);
  const language = useSyncExternalStore(store.listen, () => store.snapshot()?.view.language ?? null);
  const present = useMemo(() => (language === null ? null : presentIn(language, store)), [language, store]);
  if (failure !== null) throw failure;
  if (present === null) return null;
  return (
    <PresentContext value={present}>
      <I18nProvider locale={present.locale}>{children}</I18nProvider>
    </PresentContext>
  );
}

function presentIn(language: string, { snapshot, listen }: ViewStore) {
  return {
    snapshot: () => firstOrLater(snapshot()),
    listen,
    text: createTranslator(language),
    locale: localeFor(language, navigator.languages),
  };
}

/** Once there is a language, there is a view. */
function firstOrLater(snapshot: Snapshot | null): Snapshot {
  if (snapshot === null) throw new Error('There is no view yet.');
  return snapshot;
}
