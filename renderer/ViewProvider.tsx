import { useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { presentIn } from './present-in.ts';
import { PresentContext } from './present.ts';
import type { ViewStore } from './view-store.ts';

interface ViewProviderProps {
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/**
 * Gives its children the newest view. Renders nothing until the first one arrives.
 *
 * @throws the reason why no view arrived, for the error boundary to show
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
