import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Buttons.module.css';

/** Buttons side by side, which wrap where there is no room. `even`: all have the same width and fill the line. */
export function Buttons({
  children,
  even = false,
}: {
  readonly children: ReactNode;
  readonly even?: boolean;
}) {
  return <div className={classNames(styles.row, even && styles.even)}>{children}</div>;
}
