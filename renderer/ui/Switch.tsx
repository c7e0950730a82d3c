import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly children: string;
  readonly help?: string | undefined;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A switch that takes effect at once. */
export function Switch({ children, help, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={styles.field}>
      <SwitchButton className={styles.switch}>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.knob} />
        </span>
        <span className={styles.words}>{children}</span>
      </SwitchButton>
      {help === undefined ? null : (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
    </SwitchField>
  );
}
