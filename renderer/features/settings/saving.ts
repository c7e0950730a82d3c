import { createContext, use } from 'react';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';

interface Saving {
  /** Sends a change at once. */
  readonly save: (patch: SettingsPatch) => void;
  /** Drinks are logged against this allowance in millilitres; `null`: not any more. */
  readonly logFluids: (ceilingMl: number | null) => void;
}

/** What became of the last change. */
export type SavingNews =
  { readonly is: 'nothing' } | { readonly is: 'saved' } | { readonly is: 'refused'; readonly error: string };

/** What the news come to after an answer; `error: null` = it was taken. A refusal must be read, whatever else is saved meanwhile. */
export function newsAfter(before: SavingNews, error: string | null): SavingNews {
  if (error !== null) return { is: 'refused', error };
  return before.is === 'refused' ? before : { is: 'saved' };
}

/** Filled by `SavingProvider`. */
export const SavingContext = createContext<Saving | null>(null);

/** The way to save a change. */
export function useSaving(): Saving {
  const saving = use(SavingContext);
  if (!saving) throw new Error('There is no way to save here: this belongs inside a SavingProvider.');
  return saving;
}
