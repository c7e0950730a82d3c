import { FieldError, Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import errorStyles from './FieldError.module.css';
import styles from './Scale.module.css';

interface ScaleProps {
  readonly label: string;
  readonly help?: string;
  readonly least: number;
  readonly most: number;
  /** `null`: nothing is chosen yet. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** The error message; none if it is left out. */
  readonly error?: string | undefined;
}

/** A choice of one whole number in a short range, such as 0–10. */
export function Scale({ label, help, least, most, value, onChange, error }: ScaleProps) {
  const numbers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return (
    <RadioGroup
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
      isInvalid={error !== undefined}
    >
      <Label className={styles.label}>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
      <div className={styles.numbers}>
        {numbers.map((number) => (
          <RadioField key={number} value={String(number)} className={styles.field}>
            <RadioButton className={styles.number}>{number}</RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldError className={errorStyles.error}>{error}</FieldError>
    </RadioGroup>
  );
}
