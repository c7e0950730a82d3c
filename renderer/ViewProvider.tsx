import { useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { makeViewContext } from './make-view-context.ts';
import { ViewContext } from './view-context.ts';
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
  const context = useMemo(
    () => (language === null ? null : makeViewContext(language, store)),
    [language, store],
  );
  if (failure !== null) throw failure;
  if (context === null) return null;
  return (
    <ViewContext value={context}>
      <I18nProvider locale={context.locale}>{children}</I18nProvider>
    </ViewContext>
  );
}
