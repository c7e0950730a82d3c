import { digitsIn, fromUnits, inUnits } from '../../shared/water/fluid-units.ts';
import type { Bounds, Units } from '../../shared/water/fluid-units.ts';
import { useAmounts } from '../use-amounts.ts';
import { useText } from '../use-view.ts';
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
  /** What happens to an amount out of bounds; corrected unless said. */
  readonly outside?: 'corrected' | 'refused';
  /** In millilitres; `null`: empty. */
  readonly ml: number | null;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly onChange: (ml: number) => void;
}

/** An amount of drink, shown and typed in the units of the person's choice. */
export function AmountField(props: AmountFieldProps) {
  const { bounds, steps, toATenth = false, outside = 'corrected', ml, onChange, ...rest } = props;
  const { units } = useAmounts();
  const text = useText();
  const shown = (amount: number) => inUnits(amount, units, toATenth);
  return (
    <StepField
      {...rest}
      least={shown(bounds.least)}
      most={shown(bounds.most)}
      step={steps[units]}
      digits={digitsIn(bounds.least, units, toATenth)}
      unit={text(`water.unit.${units}`)}
      outside={outside}
      value={ml === null ? null : shown(ml)}
      onChange={(amount) => onChange(fromUnits(amount, units, bounds))}
    />
  );
}
