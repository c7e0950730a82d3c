import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A choice between a few short words, beside the question. */
export function Segments<Value extends string>({ label, choices, value, onChange }: SegmentsProps<Value>) {
  const choose = (chosen: string) => {
    const choice = choices.find((each) => each.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <RadioGroup className={styles.segments} orientation="horizontal" value={value} onChange={choose}>
      <Label className={styles.label}>{label}</Label>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value} className={styles.field}>
            <RadioButton className={styles.choice}>{choice.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
