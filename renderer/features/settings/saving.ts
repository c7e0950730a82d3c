import { createContext, use } from 'react';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';

interface Saving {
  /** Sends a change at once. */
  readonly save: (patch: SettingsPatch) => void;
  /** Logs drinks against this allowance in millilitres; `null` stops it. */
  readonly logFluids: (ceilingMl: number | null) => void;
}

/** The outcome of the last change. */
export type SavingNews =
  { readonly is: 'nothing' } | { readonly is: 'saved' } | { readonly is: 'refused'; readonly error: string };

/** The news after an answer; `error: null` = it was saved. A refusal stays until it is read, whatever else is saved. */
export function newsAfter(before: SavingNews, error: string | null): SavingNews {
  if (error !== null) return { is: 'refused', error };
  return before.is === 'refused' ? before : { is: 'saved' };
}

/** Filled by `SavingProvider`. */
export const SavingContext = createContext<Saving | null>(null);

/** Returns the functions that save changes. */
export function useSaving(): Saving {
  const saving = use(SavingContext);
  if (!saving) throw new Error('There is no way to save here: this belongs inside a SavingProvider.');
  return saving;
}
