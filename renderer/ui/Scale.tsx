import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './Scale.module.css';

interface ScaleProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  /** `null`: nothing chosen yet. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

/** One whole number of a short row, such as 0–10. */
export function Scale({ label, least, most, value, onChange }: ScaleProps) {
  const numbers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return (
    <RadioGroup
      className={styles['scale'] ?? ''}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['numbers']}>
        {numbers.map((number) => (
          <RadioField key={number} value={String(number)} className={styles['field'] ?? ''}>
            <RadioButton className={styles['number'] ?? ''}>{number}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
