import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { RoutineFigure } from '../../ui/RoutineFigure.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import { Frame } from './Frame.tsx';
import type { Way } from './Frame.tsx';
import styles from './StartScreen.module.css';
import { TestNotification } from './TestNotification.tsx';
import { isCalm } from './place.ts';
import { useFirstRunSaving } from './use-saving.ts';

const finish = () => call('firstRun.finish');

/** The way to the first routine, or to the end without. */
export function StartScreen({ way }: { readonly way: Way }) {
  const text = useText();
  const proposal = useMainView((view) => view.proposal);
  const startsAtLogin = useMainView((view) => view.settings.startAtLogin);
  const { save, problem } = useFirstRunSaving();
  const start = async () => {
    await finish();
    if (proposal) await call('routine.start', { routine: proposal.routine, form: proposal.form });
  };
  const finishes = { label: text('firstRun.start.finish'), act: () => void finish() };
  return (
    <Frame
      way={way}
      title={text('firstRun.start.title')}
      lead={text('firstRun.start.lead')}
      problem={problem}
      main={proposal ? { label: text('firstRun.start.show'), act: () => void start() } : finishes}
      others={
        proposal ? (
          <Button size="large" onPress={finishes.act}>
            {finishes.label}
          </Button>
        ) : null
      }
    >
      <div className={styles['trials']}>
        <div className={styles['trial']}>
          <div className={styles['control']}>
            <Switch isSelected={startsAtLogin} onChange={(on) => save({ startAtLogin: on })}>
              {text('firstRun.start.login')}
            </Switch>
          </div>
          <p className={styles['beside']}>{text('firstRun.start.loginHelp')}</p>
        </div>
        <TestNotification />
      </div>
      <Proposed isCalm={isCalm(way.place.cards)} />
    </Frame>
  );
}

/** What "Show me one now" begins, and beside it that nothing was ticked, where it was just so. */
function Proposed({ isCalm: wasCalm }: { readonly isCalm: boolean }) {
  const text = useText();
  const proposal = useMainView((view) => view.proposal);
  if (!proposal) return <p className={styles['help']}>{text('today.noRoutine')}</p>;
  const { routine, form } = proposal;
  return (
    <div className={styles['routine']}>
      <div className={styles['scene']}>
        <RoutineFigure routine={routine} form={form} />
      </div>
      <div className={styles['words']}>
        <p className={styles['small']}>{text('firstRun.start.proposed')}</p>
        <p className={styles['name']}>{text(`routines.${routine}.name`)}</p>
        <p className={styles['help']}>{text(`routines.${routine}.about`)}</p>
        {wasCalm ? <p className={styles['help']}>{text('safety.cards.nothingTicked.text')}</p> : null}
      </div>
    </div>
  );
}
