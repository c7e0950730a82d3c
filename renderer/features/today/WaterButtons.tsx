import { OTHER_AMOUNTS } from '../../../shared/water/fluids.ts';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { CallButton } from '../../ui/CallButton.tsx';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useCall } from '../../use-call.ts';
import { useAmounts } from '../../use-amounts.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './WaterButtons.module.css';

/** Logs drinks. The last one can be undone even if health answers have since locked logging. */
export function WaterButtons({ mayLog }: { readonly mayLog: boolean }) {
  const canUndo = useMainView((view) => view.water.canUndo);
  const text = useText();
  if (!mayLog && !canUndo) return null;
  return (
    <div className={styles.buttons}>
      {mayLog ? <Amounts /> : null}
      {canUndo ? (
        <CallButton look="quiet" ask={(run) => run('water.undo')}>
          {text('actions.undoGlass')}
        </CallButton>
      ) : null}
    </div>
  );
}

/** Buttons for the person's glass and for other usual amounts. */
function Amounts() {
  const glassMl = useMainView((view) => view.settings.reminders.water.glassMl);
  const text = useText();
  const { units, amount } = useAmounts();
  // Two presses are two drinks.
  const drink = useCall();
  const log = (ml: number) => drink.run('water.log', { ml });
  return (
    <>
      <Button onPress={() => log(glassMl)}>{text('actions.logGlass', { amount: amount(glassMl) })}</Button>
      <div role="group" aria-label={text('water.others')}>
        <span className={styles.label} aria-hidden="true">
          {text('water.others')}
        </span>
        <Buttons>
          {OTHER_AMOUNTS[units]
            .filter((ml) => ml !== glassMl)
            .map((ml) => (
              <Button key={ml} label={text('water.log', { amount: amount(ml) })} onPress={() => log(ml)}>
                {amount(ml)}
              </Button>
            ))}
        </Buttons>
      </div>
      <CallProblem of={[drink]} />
    </>
  );
}
