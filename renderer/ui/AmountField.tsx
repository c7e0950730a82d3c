import { fromUnits, inUnits } from '../../shared/water/fluid-units.ts';
import type { Bounds, Units } from '../../shared/water/fluid-units.ts';
import { useAmounts } from '../use-amounts.ts';
import { StepField } from './StepField.tsx';

interface AmountFieldProps {
  readonly label: string;
  readonly help: string;
  /** In millilitres. */
  readonly bounds: Bounds;
  /** The step of the buttons, in each of the units. */
  readonly steps: Readonly<Record<Units, number>>;
  /** Allows tenths of an ounce, where a whole one would matter. */
  readonly toATenth?: boolean;
  /** In millilitres; `null`: empty. */
  readonly ml: number | null;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly onChange: (ml: number) => void;
}

/** An amount of drink, shown and typed in the person's units. */
export function AmountField({ bounds, steps, toATenth = false, ml, onChange, ...rest }: AmountFieldProps) {
  const { units } = useAmounts();
  const shown = (amount: number) => inUnits(amount, units, toATenth);
  return (
    <StepField
      {...rest}
      least={shown(bounds.least)}
      most={shown(bounds.most)}
      step={steps[units]}
      digits={units === 'ml' ? 0 : 1}
      value={ml === null ? null : shown(ml)}
      onChange={(amount) => onChange(fromUnits(amount, units, bounds))}
    />
  );
}
