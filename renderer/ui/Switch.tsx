import { SwitchButton, SwitchField } from 'react-aria-components';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** On or off, at once. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest}>
      <SwitchButton className={styles['switch'] ?? ''}>
        <span className={styles['track']} aria-hidden="true">
          <span className={styles['knob']} />
        </span>
        <span>{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}
