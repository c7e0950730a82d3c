import type { ReactNode } from 'react';
import { FieldError, Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './ChoiceGroup.module.css';
import errorStyles from './FieldError.module.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
}

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly help?: string;
  /** `grid`: cards of equal width. */
  readonly look: 'cards' | 'grid' | 'list';
  readonly choices: readonly ChoiceOption<Value>[];
  /** `null`: nothing is chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** The error message; none if it is left out. */
  readonly error?: string | undefined;
  /** Called with the choice that has the focus, or `null`. */
  readonly onFocus?: (value: Value | null) => void;
  /** Shown between the question and the choices. */
  readonly children?: ReactNode;
}

const LOOKS = {
  cards: styles.cards,
  grid: classNames(styles.cards, styles.grid),
  list: styles.list,
} as const;

/** A radio group. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, help, look, choices, value, onChange, error, onFocus, children } = props;
  const choose = (chosen: string) => {
    const choice = choices.find((each) => each.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <RadioGroup className={styles.group} value={value} onChange={choose} isInvalid={error !== undefined}>
      <Label className={styles.label}>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
      {children}
      <div className={classNames(styles.choices, LOOKS[look])}>
        {choices.map((choice) => (
          <RadioField
            key={choice.value}
            value={choice.value}
            className={styles.field}
            onFocus={() => onFocus?.(choice.value)}
            onBlur={() => onFocus?.(null)}
          >
            <ChoiceButton choice={choice} />
          </RadioField>
        ))}
      </div>
      <FieldError className={errorStyles.error}>{error}</FieldError>
    </RadioGroup>
  );
}

function ChoiceButton({ choice: { label, detail } }: { readonly choice: ChoiceOption<string> }) {
  return (
    <RadioButton className={styles.choice}>
      <span className={styles.mark} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.name}>{label}</span>
        {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
      </span>
    </RadioButton>
  );
}
