import { classNames } from '../../ui/class-names.ts';
import styles from './Outcome.module.css';

interface OutcomeProps {
  /** Empty before anything was asked for. */
  readonly children: string;
  readonly isBad?: boolean;
}

/** Says what came of a button, to screen readers too. */
export function Outcome({ children, isBad = false }: OutcomeProps) {
  return (
    <p className={classNames(styles.outcome, isBad && styles.bad)} role="status">
      {children}
    </p>
  );
}
