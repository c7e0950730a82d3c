import { useText } from './use-view.ts';

/** What stays open where anything else may be wrong: the two routines of small movements on a seat. */
export const GENTLEST_ROUTINES = ['R1', 'R2'] as const;

/** Their names, for sentences that say what is still open. */
export function useGentlest(): { readonly gentle: string; readonly gentler: string } {
  const text = useText();
  const [gentle, gentler] = GENTLEST_ROUTINES;
  return { gentle: text(`routines.${gentle}.name`), gentler: text(`routines.${gentler}.name`) };
}
