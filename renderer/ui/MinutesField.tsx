import { Group, Input, Label, NumberField, Text } from 'react-aria-components';
import { useText } from '../use-view.ts';
import { Button } from './Button.tsx';
import styles from './MinutesField.module.css';

interface MinutesFieldProps {
  readonly label: string;
  readonly help: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly isDisabled: boolean;
  /** The person has finished: left the field, pressed Enter or used a button. */
  readonly onChange: (minutes: number) => void;
}

const STEP = 5;

/** Whole minutes: any number can be typed, the buttons go to the next multiple of five. */
export function MinutesField({ label, help, least, most, value, isDisabled, onChange }: MinutesFieldProps) {
  const text = useText();
  const fewer = Math.max(least, Math.ceil(value / STEP - 1) * STEP);
  const more = Math.min(most, Math.floor(value / STEP + 1) * STEP);
  const step = { from: value, isDisabled, onChange };
  return (
    <NumberField
      className={styles['field'] ?? ''}
      value={value}
      minValue={least}
      maxValue={most}
      formatOptions={{ maximumFractionDigits: 0 }}
      isDisabled={isDisabled}
      isWheelDisabled
      onChange={(minutes) => {
        if (Number.isInteger(minutes) && minutes !== value) onChange(minutes);
      }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['row'] ?? ''}>
        <Step sign="−" label={text('settings.fewer', { field: label })} to={fewer} {...step} />
        <Input className={styles['input'] ?? ''} />
        <Step sign="+" label={text('settings.more', { field: label })} to={more} {...step} />
      </Group>
      <Text slot="description" className={styles['help'] ?? ''}>
        {help}
      </Text>
    </NumberField>
  );
}

interface StepProps {
  readonly sign: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly isDisabled: boolean;
  readonly onChange: (minutes: number) => void;
}

function Step({ sign, label, from, to, isDisabled, onChange }: StepProps) {
  return (
    <Button slot={null} label={label} isDisabled={isDisabled || from === to} onPress={() => onChange(to)}>
      {sign}
    </Button>
  );
}
