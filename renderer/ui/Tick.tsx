import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import styles from './Tick.module.css';

interface TickProps {
  readonly children: string;
  readonly help: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A choice that goes with what is done next. Nothing happens by itself. */
export function Tick({ children, help, ...rest }: TickProps) {
  return (
    <CheckboxField {...rest} className={styles['field'] ?? ''}>
      <CheckboxButton className={styles['tick'] ?? ''}>
        <svg className={styles['box']} viewBox="0 0 20 20" aria-hidden="true">
          <path className={styles['mark']} d="M5 10.5 8.5 14 15 6.5" />
        </svg>
        <span>{children}</span>
      </CheckboxButton>
      <Text slot="description" className={styles['help'] ?? ''}>
        {help}
      </Text>
    </CheckboxField>
  );
}
