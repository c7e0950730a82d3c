import { useText } from '../use-view.ts';
import { StepField } from './StepField.tsx';

interface MinutesFieldProps {
  readonly label: string;
  readonly help: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** The buttons step to the next multiple of it; 5 by default. */
  readonly step?: number;
  readonly isDisabled?: boolean;
  readonly onChange: (minutes: number) => void;
}

/** A field for whole minutes. */
export function MinutesField({ step = 5, ...rest }: MinutesFieldProps) {
  const text = useText();
  return (
    <StepField {...rest} step={step} digits={0} unit={text('settings.minuteUnit')} outside="corrected" />
  );
}
