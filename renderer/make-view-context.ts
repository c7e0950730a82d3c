import { createTranslator } from '../shared/i18n/translator.ts';
import { localeFor } from './locale.ts';
import type { ViewContextValue } from './view-context.ts';
import type { Snapshot } from './snapshot.ts';
import type { ViewStore } from './view-store.ts';

/** The context value that gives components the views of a store and the texts of a language. */
export function makeViewContext(language: string, { snapshot, listen }: ViewStore): ViewContextValue {
  return {
    snapshot: () => requireSnapshot(snapshot()),
    listen,
    text: createTranslator(language),
    locale: localeFor(language, navigator.languages),
  };
}

function requireSnapshot(snapshot: Snapshot | null): Snapshot {
  if (snapshot === null) throw new Error('There is no view yet.');
  return snapshot;
}
