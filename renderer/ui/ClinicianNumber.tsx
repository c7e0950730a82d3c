import { useState } from 'react';
import { isFarFromLast } from '../../shared/settings/ceiling.ts';
import { CEILING_ML } from '../../shared/settings/schema.ts';
import { inUnits } from '../../shared/water/fluid-units.ts';
import { useAmounts } from '../use-amounts.ts';
import { usePlainNumber, useText } from '../use-view.ts';
import { AmountField } from './AmountField.tsx';
import { Confirmation } from './Confirmation.tsx';

interface ClinicianNumberProps {
  /** Millilitres that hold; `null`: no number yet. */
  readonly ceilingMl: number | null;
  /** Takes the focus when it appears. */
  readonly autoFocus: boolean;
  readonly onChange: (ceilingMl: number) => void;
}

/** The limit that a clinician has set. It is never corrected, and one far from the last holds only after a yes. */
export function ClinicianNumber({ ceilingMl, autoFocus, onChange }: ClinicianNumberProps) {
  const text = useText();
  const { units } = useAmounts();
  const { asked, answers, take, answer } = useConfirmedNumber(ceilingMl, onChange);
  return (
    <>
      <AmountField
        // A new field after each answer, as it takes the keyboard back when it appears.
        key={answers}
        label={text('water.settings.ceiling', { unit: text(`water.unit.${units}`) })}
        help={text('water.says.ceilingHelp')}
        bounds={CEILING_ML}
        steps={{ ml: 50, usFlOz: 1 }}
        toATenth
        outside="refused"
        ml={asked ?? ceilingMl}
        autoFocus={autoFocus || answers > 0}
        onChange={take}
      />
      {asked === null || ceilingMl === null ? null : (
        <FarNumber asked={asked} lastMl={ceilingMl} onAnswer={answer} />
      )}
    </>
  );
}

/** Keeps a number that is far from the last until the person says yes or no, or types another one. */
function useConfirmedNumber(ceilingMl: number | null, onChange: (ceilingMl: number) => void) {
  const [asked, setAsked] = useState<number | null>(null);
  const [answers, setAnswers] = useState(0);
  const take = (ml: number) => {
    const isFar = isFarFromLast(ml, ceilingMl);
    setAsked(isFar ? ml : null);
    if (!isFar && ml !== ceilingMl) onChange(ml);
  };
  const answer = (yes: boolean) => {
    setAsked(null);
    setAnswers((before) => before + 1);
    if (yes && asked !== null) onChange(asked);
  };
  return { asked, answers, take, answer };
}

interface FarNumberProps {
  readonly asked: number;
  readonly lastMl: number;
  readonly onAnswer: (yes: boolean) => void;
}

function FarNumber({ asked, lastMl, onAnswer }: FarNumberProps) {
  const text = useText();
  const { units } = useAmounts();
  const number = usePlainNumber();
  const amount = (ml: number) => text(`water.amount.${units}`, { amount: number(inUnits(ml, units, true)) });
  const amounts = { next: amount(asked), last: amount(lastMl) };
  return (
    <Confirmation
      question={text('water.settings.ceilingFar', amounts)}
      yes={text('water.settings.ceilingYes', amounts)}
      no={text('water.settings.ceilingNo', amounts)}
      onYes={() => onAnswer(true)}
      onNo={() => onAnswer(false)}
    />
  );
}
