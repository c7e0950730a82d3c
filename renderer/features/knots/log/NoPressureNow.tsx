import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import { Buttons } from '../../../ui/Buttons.tsx';
import { CallButton } from '../../../ui/CallButton.tsx';
import { useText } from '../../../use-view.ts';
import { KnotChecked } from './KnotChecked.tsx';
import styles from './KnotCard.module.css';
import type { NextStep } from './next-step.ts';
import type { KnotCommands } from './use-knot-commands.ts';

type ClosedStep = Extract<NextStep, { is: 'getChecked' | 'background' | 'nextDay' | 'otherSpot' | 'notNow' }>;

interface NoPressureNowProps {
  readonly step: ClosedStep;
  readonly knot: Pick<KnotView, 'id' | 'entry'>;
  readonly commands: KnotCommands;
}

/** Why there is no pressure now, and what the person can do about it. No start button stands beside it. */
export function NoPressureNow({ step, knot, commands }: NoPressureNowProps) {
  const text = useText();
  switch (step.is) {
    case 'getChecked':
      return (
        <div className={styles.pressure}>
          <p className={styles.why}>{text(`knots.noPressure.${step.why}`)}</p>
          <KnotChecked knot={knot} commands={commands} />
        </div>
      );
    case 'background':
      return (
        <div className={styles.pressure}>
          <p className={styles.why}>{text('knots.noPressure.backgroundOpen')}</p>
          <Buttons>
            <CallButton look="primary" ask={(run) => run('knots.ask', { knot: step.knot })}>
              {text('knots.page.ask')}
            </CallButton>
          </Buttons>
        </div>
      );
    case 'nextDay':
      return (
        <p className={styles.why}>
          {text('knots.noPressure.nextDayOpen')} {text('knots.page.nextDayAbove')}
        </p>
      );
    case 'otherSpot':
      return <p className={styles.why}>{text(`knots.page.otherSpot.${step.why}`)}</p>;
    case 'notNow':
      return <p className={styles.why}>{text(`knots.noPressure.${step.why}`)}</p>;
  }
}
