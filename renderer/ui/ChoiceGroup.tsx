import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './ChoiceGroup.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
}

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly help?: string;
  readonly look: 'cards' | 'list';
  readonly choices: readonly Choice<Value>[];
  /** `null`: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of several. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, help, look, choices, value, onChange } = props;
  const choose = (chosen: string) => {
    const choice = choices.find((each) => each.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <RadioGroup className={styles['group'] ?? ''} value={value} onChange={choose}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <div className={classNames(styles['choices'], styles[look])}>
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value} className={styles['field'] ?? ''}>
            <RadioButton className={styles['choice'] ?? ''}>
              <span className={styles['mark']} aria-hidden="true" />
              <span className={styles['words']}>
                <span className={styles['name']}>{choice.label}</span>
                {choice.detail === undefined ? null : (
                  <span className={styles['detail']}>{choice.detail}</span>
                )}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
