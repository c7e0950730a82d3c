import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `primary`: the main action here. `quiet`: a rarely used one. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly size?: 'normal' | 'large';
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly expanded?: boolean;
  /** Name for screen readers where the visible text alone is not clear enough. */
  readonly label?: string | undefined;
  readonly isDisabled?: boolean;
  /** `null`: the button is inside a field of React Aria and is not one of that field's own buttons. */
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
