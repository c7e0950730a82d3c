import { createContext, use, useCallback, useRef, useSyncExternalStore } from 'react';
import type { Translator } from '../shared/i18n/translator.ts';
import { isShallowEqual } from './share-unchanged.ts';
import type { Snapshot } from './snapshot.ts';

/** Gives components the newest view and the translator. It changes only when the language does. */
export interface ViewContextValue {
  readonly snapshot: () => Snapshot;
  /** Calls back after each new view; returns the function that stops it. */
  readonly listen: (listener: () => void) => () => void;
  readonly text: Translator;
  /** BCP 47 tag for numbers, dates and times. */
  readonly locale: string;
}

/** Filled by `ViewProvider`; components read it through the hooks in `use-*.ts`. */
export const ViewContext = createContext<ViewContextValue | null>(null);

export function useViewContext(): ViewContextValue {
  const context = use(ViewContext);
  if (!context) throw new Error('There is no view here: this belongs inside a ViewProvider.');
  return context;
}

/**
 * Returns what `select` takes from the view. The component renders again only when that changes; an object that `select`
 * makes has changed when one of its entries has. The type of `select` says which window's view this is.
 */
export function useSelected<Value>(select: (view: never) => Value): Value {
  const { snapshot, listen } = useViewContext();
  const last = useRef<{ readonly value: Value } | null>(null);
  const read = useCallback(() => {
    // The store has parsed the view with the schema of this window.
    const value = select(snapshot().view as never);
    if (last.current === null || !isShallowEqual(last.current.value, value)) last.current = { value };
    return last.current.value;
  }, [select, snapshot]);
  return useSyncExternalStore(listen, read, read);
}
