import type { Translator } from '../../shared/i18n/translator.ts';
import { refusalSentence } from '../../shared/refusal-sentence.ts';
import type { CallState } from '../use-call.ts';
import { useText } from '../use-view.ts';
import styles from './CallProblem.module.css';

/** Says beside a button why its call did not work. Of several calls, the first one with a problem is named. */
export function CallProblem({ of }: { readonly of: readonly { readonly state: CallState }[] }) {
  const text = useText();
  const problem = of.map(({ state }) => problemOf(state, text)).find((sentence) => sentence !== null);
  if (problem === undefined) return null;
  return (
    <p className={styles.problem} role="alert">
      {problem}
    </p>
  );
}

function problemOf(state: CallState, text: Translator): string | null {
  switch (state.is) {
    case 'refused':
      return refusalSentence(state.why, text);
    case 'failed':
      return text('shell.callFailed');
    case 'idle':
    case 'pending':
      return null;
  }
}
