import { LONG_DAY } from '../../../shared/water/fluids.ts';
import { WORKPLACE_MOST } from '../../../shared/water/water-statements.ts';
import { WARNED_FROM } from '../../../shared/water/water.ts';
import type { WaterWarning } from '../../../shared/water/water.ts';
import { CallButton } from '../../ui/CallButton.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useAmounts } from '../../use-amounts.ts';
import { useText } from '../../use-view.ts';
import styles from './WaterWarningCard.module.css';

/** Warns of too much water within an hour or a day. */
export function WaterWarningCard({ warning }: { readonly warning: WaterWarning | 'longDay' }) {
  return warning === 'longDay' ? <LongDay /> : <HourWarning warning={warning} />;
}

function HourWarning({ warning }: { readonly warning: WaterWarning }) {
  const text = useText();
  const { amount, stated } = useAmounts();
  return (
    <Card tone="warning">
      <div className={styles.words} role="alert">
        <p>
          {text(`water.says.${warning}`, {
            amount: amount(WARNED_FROM[warning]),
            most: stated(WORKPLACE_MOST),
          })}
        </p>
        {warning === 'aboveMaximum' ? <p>{text('water.says.symptoms')}</p> : null}
      </div>
      {warning === 'slowDown' ? null : <HowDoYouFeel />}
    </Card>
  );
}

function LongDay() {
  const text = useText();
  const { amount } = useAmounts();
  return (
    <Card>
      <p role="status">{text('water.says.longDay', { amount: amount(LONG_DAY) })}</p>
      <HowDoYouFeel />
    </Card>
  );
}

function HowDoYouFeel() {
  const text = useText();
  return (
    <Buttons>
      <CallButton
        look="primary"
        ask={(run) => run('safety.begin', { purpose: 'overdrinking', leg: null, routine: null })}
      >
        {text('water.feel')}
      </CallButton>
    </Buttons>
  );
}
