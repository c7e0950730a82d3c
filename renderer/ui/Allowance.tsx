import { useState } from 'react';
import { useText } from '../use-view.ts';
import { ClinicianNumber } from './ClinicianNumber.tsx';
import { Switch } from './Switch.tsx';

interface AllowanceProps {
  /** Whether drinks are logged against the allowance. */
  readonly isOn: boolean;
  /** In millilitres; `null`: no number yet. */
  readonly ceilingMl: number | null;
  /** Called with `null` when the person stops logging. */
  readonly onChange: (ceilingMl: number | null) => void;
}

/** Lets people whose fluids are limited log drinks, once they have entered their clinician's number. */
export function Allowance({ isOn, ceilingMl, onChange }: AllowanceProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const turn = (on: boolean) => {
    setAsking(on);
    if (on && ceilingMl !== null) onChange(ceilingMl);
    if (!on && isOn) onChange(null);
  };
  return (
    <>
      <Switch isSelected={isOn || asking} onChange={turn}>
        {text('water.settings.logFluids')}
      </Switch>
      {isOn || asking ? (
        <ClinicianNumber ceilingMl={ceilingMl} autoFocus={!isOn} onChange={onChange} />
      ) : null}
      {asking && ceilingMl === null ? <p role="status">{text('water.settings.ceilingNeeded')}</p> : null}
    </>
  );
}
