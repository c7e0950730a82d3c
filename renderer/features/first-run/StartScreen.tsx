import type { SettingsPatch } from '../../../shared/settings/patch.ts';
import type { Proposal } from '../../../shared/view.ts';
import { Button } from '../../ui/Button.tsx';
import { RoutineFigure } from '../../ui/RoutineFigure.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useCall } from '../../use-call.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import { Frame } from './Frame.tsx';
import type { Way } from './Frame.tsx';
import styles from './StartScreen.module.css';
import { TestNotification } from './TestNotification.tsx';
import { isCalm } from './place.ts';
import { useFirstRunSaving } from './use-saving.ts';

/** The last screen: starts the first routine, or finishes without one. */
export function StartScreen({ way }: { readonly way: Way }) {
  const text = useText();
  const proposal = useMainView((view) => view.proposal);
  const { save, problem } = useFirstRunSaving();
  const finishing = useCall({ once: true });
  const finish = () => finishing.run('firstRun.finish');
  // In this order, so that this screen is still there to show a start that does not work.
  const starting = useCall({ once: true, onAccepted: finish });
  const start = ({ routine, form }: Proposal) => starting.run('routine.start', { routine, form });
  const finishes = { label: text('firstRun.start.finish'), act: finish };
  return (
    <Frame
      way={way}
      title={text('firstRun.start.title')}
      lead={text('firstRun.start.lead')}
      problem={problem}
      calls={[starting, finishing]}
      main={proposal ? { label: text('firstRun.start.show'), act: () => start(proposal) } : finishes}
      others={
        proposal ? (
          <Button size="large" onPress={finishes.act}>
            {finishes.label}
          </Button>
        ) : null
      }
    >
      <Trials save={save} />
      <Proposed isCalm={isCalm(way.place.cards)} />
    </Frame>
  );
}

interface TrialsProps {
  readonly save: (patch: SettingsPatch) => void;
}

/** The switch for start at login, and a test notification. */
function Trials({ save }: TrialsProps) {
  const startsAtLogin = useMainView((view) => view.settings.startAtLogin);
  const text = useText();
  return (
    <div className={styles.trials}>
      <div className={styles.trial}>
        <div className={styles.control}>
          <Switch isSelected={startsAtLogin} onChange={(on) => save({ startAtLogin: on })}>
            {text('firstRun.start.login')}
          </Switch>
        </div>
        <p className={styles.beside}>{text('firstRun.start.loginHelp')}</p>
      </div>
      <TestNotification />
    </div>
  );
}

/** The routine that "Show me one now" starts; and the words for "nothing ticked", if that was the answer just now. */
function Proposed({ isCalm: wasCalm }: { readonly isCalm: boolean }) {
  const text = useText();
  const proposal = useMainView((view) => view.proposal);
  if (!proposal) return <p className={styles.help}>{text('today.noRoutine')}</p>;
  const { routine, form } = proposal;
  return (
    <div className={styles.routine}>
      <div className={styles.scene}>
        <RoutineFigure routine={routine} form={form} />
      </div>
      <div className={styles.words}>
        <p className={styles.small}>{text('firstRun.start.proposed')}</p>
        <p className={styles.name}>{text(`routines.${routine}.name`)}</p>
        <p className={styles.help}>{text(`routines.${routine}.about`)}</p>
        {wasCalm ? <p className={styles.help}>{text('safety.cards.nothingTicked.text')}</p> : null}
      </div>
    </div>
  );
}
