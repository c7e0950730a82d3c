import { useState } from 'react';
import type { KnotDraft } from './knot-draft.ts';

/** What an entry is about: a knot of the log, or `null` for a new one. */
export type About = string | null;

interface Forms {
  /** The form that is shown; `null` = the log. */
  readonly open: { readonly about: About } | null;
  /** What has been filled in, whether its form is shown or not. */
  readonly drafts: ReadonlyMap<About, KnotDraft>;
}

/*
 * What is being filled in belongs to the window, as all that is typed does. It stands outside the page because a safety
 * check takes the place of the page, and nobody should have to type all of it again after one.
 */
let kept: Forms = { open: null, drafts: new Map() };

export interface KnotForms extends Forms {
  readonly show: (about: About) => void;
  /** Back to the log; what was filled in stays. */
  readonly leave: () => void;
  readonly change: (about: About, draft: KnotDraft) => void;
  /** It has been saved. */
  readonly finish: (about: About) => void;
}

export function useForms(): KnotForms {
  const [forms, setForms] = useState(kept);
  const set = (changes: Partial<Forms>) => {
    kept = { ...kept, ...changes };
    setForms(kept);
  };
  return {
    ...forms,
    show: (about) => set({ open: { about } }),
    leave: () => set({ open: null }),
    change: (about, draft) => set({ drafts: new Map(kept.drafts).set(about, draft) }),
    finish: (about) => {
      const drafts = new Map(kept.drafts);
      drafts.delete(about);
      set({ open: null, drafts });
    },
  };
}
