import type { CallState } from '../use-call.ts';
import { useText } from '../use-view.ts';
import styles from './CallProblem.module.css';

/** Says beside a button that its call did not work. Of several calls, the first one with a problem is named. */
export function CallProblem({ of }: { readonly of: readonly { readonly state: CallState }[] }) {
  const text = useText();
  const problem = of.map(({ state }) => state).find((state) => state === 'refused' || state === 'failed');
  if (problem === undefined) return null;
  return (
    <p className={styles.problem} role="alert">
      {text(`shell.call.${problem}`)}
    </p>
  );
}
