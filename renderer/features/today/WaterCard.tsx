import { mayLogWater } from '../../../shared/water/fluids.ts';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { Allowance } from '../../ui/Allowance.tsx';
import { Card } from '../../ui/Card.tsx';
import { useCall } from '../../use-call.ts';
import { useAmounts } from '../../use-amounts.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import { Minerals } from './Minerals.tsx';
import { WaterButtons } from './WaterButtons.tsx';
import styles from './WaterCard.module.css';
import { WaterProgress } from './WaterProgress.tsx';

/** Today's water. Its buttons depend on whether the person has a fluid limit. */
export function WaterCard() {
  const mode = useMainView((view) => view.water.mode);
  const text = useText();
  return (
    <Card title={text('today.water')}>
      {mode === 'unanswered' ? <QuestionsWait /> : null}
      {mode === 'stopped' ? <Stopped /> : null}
      {mode === 'guide' ? <Guide /> : null}
      {mode === 'off' ? <Off /> : null}
      {mode === 'logOnly' ? <AgainstAllowance /> : null}
      <WaterButtons mayLog={mayLogWater(mode)} />
      {mode === 'guide' ? <Minerals /> : null}
      {mode === 'logOnly' ? <AboutAllowance /> : null}
    </Card>
  );
}

/** Another card, above this one, leads to the questions. */
function QuestionsWait() {
  const text = useText();
  return (
    <>
      <Logged />
      <p>{text('water.says.unanswered')}</p>
    </>
  );
}

/** What ends it is in the card about health, above this one. */
function Stopped() {
  const text = useText();
  return (
    <>
      <Logged />
      <p>{text('water.says.stopped')}</p>
    </>
  );
}

function Guide() {
  const { water, settings } = useMainView((view) => ({ water: view.water, settings: view.settings }));
  const text = useText();
  const { share } = useAmounts();
  const { goalMl } = settings.reminders.water;
  return (
    <>
      <WaterProgress
        ml={water.todayMl}
        ofMl={goalMl}
        words={text('water.today', { share: share(water.todayMl, goalMl) })}
      />
      <p className={styles.note}>
        {text(water.todayMl >= goalMl ? 'water.says.guideReached' : 'water.says.guide')}
      </p>
    </>
  );
}

function Off() {
  const ceilingMl = useMainView((view) => view.settings.reminders.water.ceilingMl);
  const allowance = useCall();
  const text = useText();
  return (
    <>
      <Logged />
      <p>{text('water.says.limited')}</p>
      <Allowance
        isOn={false}
        ceilingMl={ceilingMl}
        onChange={(ml) => allowance.run('health.logFluids', { ceilingMl: ml })}
      />
      <CallProblem of={[allowance]} />
    </>
  );
}

/** Suggests nothing: the limit is the clinician's, and the app only adds up. */
function AgainstAllowance() {
  const { water, settings } = useMainView((view) => ({ water: view.water, settings: view.settings }));
  const text = useText();
  const { share } = useAmounts();
  const { ceilingMl } = settings.reminders.water;
  if (ceilingMl === null) return null;
  return (
    <>
      <WaterProgress
        ml={water.todayMl}
        ofMl={ceilingMl}
        tone={water.ceiling === 'reached' ? 'warning' : 'plain'}
        words={text('water.ofAllowance', { share: share(water.todayMl, ceilingMl, true) })}
      />
      {water.ceiling === null ? null : (
        <p className={styles.ceiling} role="status">
          {text(`water.says.${water.ceiling}`)}
        </p>
      )}
    </>
  );
}

function AboutAllowance() {
  const text = useText();
  return (
    <>
      <p className={styles.note}>{text('water.says.limited')}</p>
      <a className={styles.link} href="#settings">
        {text('water.changeAllowance')}
      </a>
    </>
  );
}

/** The amount that was logged before the person answered, or before the answer changed. */
function Logged() {
  const todayMl = useMainView((view) => view.water.todayMl);
  const text = useText();
  const { amount } = useAmounts();
  return todayMl === 0 ? null : <p>{text('water.loggedToday', { amount: amount(todayMl) })}</p>;
}
