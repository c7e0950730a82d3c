import { OTHER_AMOUNTS } from '../../../shared/water/fluids.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useAmounts } from '../../use-amounts.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './WaterButtons.module.css';

/** Logs drinks. What was logged can be taken back, whatever has been answered since. */
export function WaterButtons({ mayLog }: { readonly mayLog: boolean }) {
  const canUndo = useMainView((view) => view.water.canUndo);
  const text = useText();
  if (!mayLog && !canUndo) return null;
  return (
    <div className={styles['buttons']}>
      {mayLog ? <Amounts /> : null}
      {canUndo ? (
        <Button look="quiet" onPress={() => void call('water.undo')}>
          {text('actions.undoGlass')}
        </Button>
      ) : null}
    </div>
  );
}

/** The person's glass, and what else people drink from. */
function Amounts() {
  const glassMl = useMainView((view) => view.settings.reminders.water.glassMl);
  const text = useText();
  const { units, amount } = useAmounts();
  const log = (ml: number) => void call('water.log', { ml });
  return (
    <>
      <Button onPress={() => log(glassMl)}>{text('actions.logGlass', { amount: amount(glassMl) })}</Button>
      <div role="group" aria-label={text('water.others')}>
        <span className={styles['label']} aria-hidden="true">
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
    </>
  );
}
