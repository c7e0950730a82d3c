import { createContext, use } from 'react';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';

interface Saving {
  /** Sends a change at once. */
  readonly save: (patch: SettingsPatch) => void;
  readonly answerFluidLimit: (fluidLimit: boolean) => void;
}

/** Filled by `SavingProvider`. */
export const SavingContext = createContext<Saving | null>(null);

/** The way to save a change. */
export function useSaving(): Saving {
  const saving = use(SavingContext);
  if (!saving) throw new Error('There is no way to save here: this belongs inside a SavingProvider.');
  return saving;
}
