import { useState } from 'react';
import { flushSync } from 'react-dom';
import { usePlainNumber, useText } from '../use-view.ts';
import { judgeNumber } from './judge-number.ts';
import type { NumberRules } from './judge-number.ts';
import { verdictWords } from './number-words.ts';

/** What a number field shows, and what can be done with it. */
interface NumberDraft {
  /** What stands in the field: the number that holds, or what the person types. */
  readonly shown: string;
  /** What was corrected or refused. */
  readonly words: string;
  readonly isRefused: boolean;
  /** Where a step begins; `null`: there is no number yet. */
  readonly from: number | null;
  readonly type: (text: string) => void;
  /** The person has left the field or pressed Enter. What is refused stays in the field, so that they can mend it. */
  readonly finish: () => void;
  /** Takes a number within the bounds, and says so much about it. */
  readonly take: (value: number, words?: string) => void;
}

/** It counts for as long as `of` is the number that holds. */
interface Draft {
  readonly of: number | null;
  /** `null`: the field shows the number that holds. */
  readonly text: string | null;
  readonly words: string;
  readonly isRefused: boolean;
}

/** Keeps what the person types, and calls `onChange` once the field shows what was understood. */
export function useNumberDraft(
  value: number | null,
  rules: NumberRules,
  onChange: (value: number) => void,
): NumberDraft {
  const language = { text: useText(), number: usePlainNumber() };
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept?.of === value ? kept : { of: value, text: null, words: '', isRefused: false };
  const typed = draft.text;
  const verdict = typed === null ? null : judgeNumber(typed, rules);
  const take = (taken: number, words = '') => {
    flushSync(() => setDraft({ ...draft, text: language.number(taken), words: '', isRefused: false }));
    setDraft({ of: taken, text: null, words, isRefused: false });
    if (taken !== value) onChange(taken);
  };
  const finish = () => {
    if (typed === null || verdict === null) return;
    const words = verdictWords(verdict, { typed, rules, value }, language);
    if (verdict.is === 'taken') take(verdict.value, words);
    else if (verdict.is === 'empty') setDraft({ of: value, text: null, words, isRefused: false });
    else setDraft({ of: value, text: typed, words, isRefused: true });
  };
  return {
    shown: typed ?? (value === null ? '' : language.number(value)),
    words: draft.words,
    isRefused: draft.isRefused,
    from: verdict?.is === 'taken' ? verdict.value : value,
    type: (text) => setDraft({ ...draft, text }),
    finish,
    take,
  };
}
