import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useNumber, useText, useView } from '../../use-view.ts';
import styles from './WaterCard.module.css';

/** Today's water. What it offers depends on whether anybody limits what the person drinks. */
export function WaterCard() {
  const { health, water } = useView();
  const text = useText();
  return (
    <>
      {water.warning ? (
        <Card tone="warning">
          <p role="alert">{text(`waterWarning.${water.warning}`)}</p>
        </Card>
      ) : null}
      <Card title={text('today.water')}>
        {health.fluidLimit === true ? <p>{text('today.waterLimited')}</p> : <Amount />}
        {health.fluidLimit === null ? <QuestionWaits /> : null}
        {health.fluidLimit === true && !water.canUndo ? null : (
          <WaterButtons mayLog={health.fluidLimit !== true} />
        )}
      </Card>
    </>
  );
}

function Amount() {
  const { water, settings, health } = useView();
  const text = useText();
  const number = useNumber();
  const { goalMl } = settings.reminders.water;
  if (health.fluidLimit === null) return <p>{text('today.waterLogged', { ml: number(water.todayMl) })}</p>;
  const words = text('today.waterProgress', { ml: number(water.todayMl), goal: number(goalMl) });
  return (
    <>
      <p className={styles['amount']}>{words}</p>
      <div
        className={styles['bar']}
        role="meter"
        aria-label={text('today.water')}
        aria-valuemin={0}
        aria-valuemax={goalMl}
        aria-valuenow={Math.min(water.todayMl, goalMl)}
        aria-valuetext={words}
      >
        <span
          className={styles['filled']}
          style={{ inlineSize: `${Math.min(100, (water.todayMl / goalMl) * 100)}%` }}
        />
      </div>
    </>
  );
}

function QuestionWaits() {
  const text = useText();
  return (
    <>
      <p className={styles['waits']}>{text('today.waterOff')}</p>
      <a className={styles['link']} href="#settings">
        {text('today.waterAnswer')}
      </a>
    </>
  );
}

function WaterButtons({ mayLog }: { readonly mayLog: boolean }) {
  const { water, settings } = useView();
  const text = useText();
  const { glassMl } = settings.reminders.water;
  return (
    <Buttons>
      {mayLog ? (
        <Button onPress={() => void call('water.log', { ml: glassMl })}>
          {text('actions.logGlass', { ml: glassMl })}
        </Button>
      ) : null}
      {water.canUndo ? (
        <Button look="quiet" onPress={() => void call('water.undo')}>
          {text('actions.undoGlass')}
        </Button>
      ) : null}
    </Buttons>
  );
}
