import { useState } from 'react';
import type { KnotDraft } from './knot-draft.ts';

/** The knot that an entry is about; `null` = a new one. */
export type About = string | null;

interface Forms {
  /** The form that is shown; `null` = the log. */
  readonly open: { readonly about: About } | null;
  /** The drafts of all forms, shown or not. */
  readonly drafts: ReadonlyMap<About, KnotDraft>;
}

/*
 * Drafts belong to the window, like everything that is being typed. They are kept outside the page, because a safety check
 * replaces the page and the person should not have to type everything again after it.
 */
let kept: Forms = { open: null, drafts: new Map() };

export interface KnotForms extends Forms {
  readonly show: (about: About) => void;
  /** Goes back to the log and keeps the draft. */
  readonly leave: () => void;
  readonly change: (about: About, draft: KnotDraft) => void;
  /** Goes back to the log and drops the draft, because it is saved. */
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
