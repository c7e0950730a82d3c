import { useState } from 'react';
import { Group, Input, Label, NumberField, Text } from 'react-aria-components';
import { useNumber, useText } from '../use-view.ts';
import { Button } from './Button.tsx';
import styles from './StepField.module.css';

interface StepFieldProps {
  readonly label: string;
  readonly help: string;
  readonly least: number;
  readonly most: number;
  /** The buttons step to the next multiple of it. */
  readonly step: number;
  /** How many decimals can be typed. */
  readonly digits: 0 | 1;
  /** `null`: empty. */
  readonly value: number | null;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  /** Called when the person leaves the field, presses Enter or uses a button. */
  readonly onChange: (value: number) => void;
}

/** A number within bounds, typed or reached by steps. A number outside is clamped, and a message says so. */
export function StepField(props: StepFieldProps) {
  const { label, help, least, most, step, digits, value, isDisabled = false, autoFocus = false } = props;
  const text = useText();
  const [correction, take] = useCorrection(props);
  const fewer = value === null ? null : Math.max(least, Math.ceil(value / step - 1) * step);
  const more = value === null ? null : Math.min(most, Math.floor(value / step + 1) * step);
  const usual = { from: value, isDisabled, onChange: take };
  return (
    <NumberField
      className={styles.field}
      value={value ?? Number.NaN}
      minValue={least}
      maxValue={most}
      // A number out of bounds arrives here as typed, so that the message can name it.
      commitBehavior="validate"
      validationBehavior="aria"
      formatOptions={{ maximumFractionDigits: digits }}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isWheelDisabled
      onChange={take}
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.line}>
        <Group className={styles.row}>
          <Step sign="−" label={text('settings.fewer', { field: label })} to={fewer} {...usual} />
          <Input className={styles.input} />
          <Step sign="+" label={text('settings.more', { field: label })} to={more} {...usual} />
        </Group>
        <p className={styles.correction} role="status">
          {correction}
        </p>
      </div>
      <Text slot="description" className={styles.help}>
        {help}
      </Text>
    </NumberField>
  );
}

/** The message about a clamped number, for as long as that number stays; and the function that commits a number. */
function useCorrection({ least, most, value, onChange }: StepFieldProps): [string, (typed: number) => void] {
  const text = useText();
  const number = useNumber();
  const [said, setSaid] = useState<{ readonly of: number | null; readonly words: string } | null>(null);
  const wordsFor = (typed: number, taken: number) => {
    const numbers = { typed: number(typed), value: number(taken) };
    if (typed < taken) return text('settings.tooLow', numbers);
    return typed > taken ? text('settings.tooHigh', numbers) : '';
  };
  const take = (typed: number) => {
    // NaN: the field is empty.
    if (!Number.isFinite(typed)) {
      setSaid({ of: value, words: value === null ? '' : text('settings.emptied', { value: number(value) }) });
      return;
    }
    const taken = Math.min(most, Math.max(least, typed));
    setSaid({ of: taken, words: wordsFor(typed, taken) });
    if (taken !== value) onChange(taken);
  };
  return [said?.of === value ? said.words : '', take];
}

interface StepProps {
  readonly sign: string;
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly isDisabled: boolean;
  readonly onChange: (value: number) => void;
}

function Step({ sign, label, from, to, isDisabled, onChange }: StepProps) {
  return (
    <Button
      slot={null}
      label={label}
      isDisabled={isDisabled || from === to}
      onPress={() => {
        if (to !== null) onChange(to);
      }}
    >
      {sign}
    </Button>
  );
}
