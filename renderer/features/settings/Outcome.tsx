import { classNames } from '../../ui/class-names.ts';
import styles from './Outcome.module.css';

interface OutcomeProps {
  /** Empty before the first press. */
  readonly children: string;
  readonly isBad?: boolean;
}

/** Shows the outcome of a button, and announces it to screen readers. */
export function Outcome({ children, isBad = false }: OutcomeProps) {
  return (
    <p className={classNames(styles.outcome, isBad && styles.bad)} role="status">
      {children}
    </p>
  );
}
