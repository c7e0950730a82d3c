import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `primary`: the one thing to do here. `quiet`: for what is seldom wanted. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly size?: 'normal' | 'large';
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly expanded?: boolean;
  /** Name for screen readers where the visible text alone does not tell enough. */
  readonly label?: string | undefined;
  readonly isDisabled?: boolean;
  /** `null`: stands inside a field of React Aria without being one of its own buttons. */
  readonly slot?: null;
}

const LOOKS = { plain: undefined, primary: styles.primary, quiet: styles.quiet } as const;

export function Button({ children, look = 'plain', size = 'normal', expanded, label, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={classNames(styles.button, LOOKS[look], size === 'large' && styles.large)}
    >
      {children}
    </AriaButton>
  );
}
