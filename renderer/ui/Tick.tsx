import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Tick.module.css';

interface TickProps {
  readonly children: string;
  readonly help?: string;
  /** `row`: an item of a list, as wide as the list. */
  readonly look?: 'plain' | 'row';
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A checkbox whose value counts only when a button is pressed. */
export function Tick({ children, help, look = 'plain', ...rest }: TickProps) {
  return (
    <CheckboxField {...rest} className={classNames(styles.field, look === 'row' && styles.row)}>
      <CheckboxButton className={styles.tick}>
        <svg className={styles.box} viewBox="0 0 20 20" aria-hidden="true">
          <path className={styles.mark} d="M5 10.5 8.5 14 15 6.5" />
        </svg>
        <span className={styles.words}>{children}</span>
      </CheckboxButton>
      {help === undefined ? null : (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
    </CheckboxField>
  );
}
