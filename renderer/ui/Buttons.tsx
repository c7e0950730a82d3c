import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Buttons.module.css';

/** Buttons side by side, on more lines where there is no room. `even`: all of one width, filling the line. */
export function Buttons({
  children,
  even = false,
}: {
  readonly children: ReactNode;
  readonly even?: boolean;
}) {
  return <div className={classNames(styles.row, even && styles.even)}>{children}</div>;
}
