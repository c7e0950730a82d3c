import { fromUnits, inUnits } from '../../shared/water/fluid-units.ts';
import type { Bounds, Units } from '../../shared/water/fluid-units.ts';
import { useAmounts } from '../use-amounts.ts';
import { StepField } from './StepField.tsx';

interface AmountFieldProps {
  readonly label: string;
  readonly help: string;
  /** In millilitres. */
  readonly bounds: Bounds;
  /** What the buttons go to multiples of, in each of the units. */
  readonly steps: Readonly<Record<Units, number>>;
  /** Every ounce to a tenth, where one too many would matter. */
  readonly toATenth?: boolean;
  /** Millilitres; `null`: nothing yet. */
  readonly ml: number | null;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly onChange: (ml: number) => void;
}

/** An amount of drink, shown and typed in the units of the person's choice. */
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
