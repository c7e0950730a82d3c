import { useRef, useState } from 'react';
import type { BackupOutcome } from '../../../../shared/backup/outcome.ts';
import { call } from '../../../api.ts';
import { CallProblem } from '../../../ui/CallProblem.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { Tick } from '../../../ui/Tick.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useCall } from '../../../use-call.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { BackupContent } from './BackupContent.tsx';
import { isBad, outcomeWords } from './backup-words.ts';
import styles from './DataSection.module.css';
import { HistorySummary } from './HistorySummary.tsx';
import { useMoment } from '../use-moment.ts';

type Outcome = BackupOutcome | { readonly is: 'failed' };
type Run = (ask: () => Promise<BackupOutcome>) => void;

/** The history in numbers, backup and restore, and the undo of a restore. */
export function DataSection() {
  const { chosen, undo } = useMainView((view) => view.backup);
  const text = useText();
  const [outcome, run] = useOutcome();
  // When the person cancels a backup, the focus returns to the button that chose it.
  const [goesOn, setGoesOn] = useState(false);
  const cancel = useCall();
  return (
    <>
      <p>{text('backup.about')}</p>
      <HistorySummary />
      {chosen === null ? (
        <Actions run={run} goesOn={goesOn} />
      ) : (
        <BackupContent
          content={chosen}
          onReplace={() => {
            setGoesOn(true);
            run(() => call('backup.restore'));
          }}
          onCancel={() => {
            setGoesOn(true);
            cancel.run('backup.cancel');
          }}
        />
      )}
      <p
        className={classNames(styles.outcome, outcome !== null && isBad(outcome) && styles.bad)}
        role="status"
      >
        {outcome === null ? '' : outcomeWords(outcome, text)}
      </p>
      <CallProblem of={[cancel]} />
      {undo === null ? null : <Undo at={undo.at} run={run} />}
    </>
  );
}

/** The outcome of the last call, and the function that makes one. */
function useOutcome(): [Outcome | null, Run] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const asking = useRef(false);
  const run: Run = (ask) => {
    // A second press would undo an Undo.
    if (asking.current) return;
    asking.current = true;
    // Clears the last message, so that a screen reader announces the same one again.
    setOutcome(null);
    ask()
      .then(setOutcome, () => setOutcome({ is: 'failed' }))
      .finally(() => (asking.current = false));
  };
  return [outcome, run];
}

function Actions({ run, goesOn }: { readonly run: Run; readonly goesOn: boolean }) {
  const text = useText();
  const [withHealth, setWithHealth] = useState(false);
  return (
    <>
      <Tick isSelected={withHealth} onChange={setWithHealth} help={text('backup.withHealthHelp')}>
        {text('backup.withHealth')}
      </Tick>
      <Buttons>
        <Button onPress={() => run(() => call('backup.save', { withHealth }))}>{text('backup.save')}</Button>
        <Button autoFocus={goesOn} onPress={() => run(() => call('backup.choose'))}>
          {text('backup.restore')}
        </Button>
      </Buttons>
    </>
  );
}

function Undo({ at, run }: { readonly at: string; readonly run: Run }) {
  const text = useText();
  const moment = useMoment();
  return (
    <div className={styles.undo}>
      <p>{text('backup.kept', { moment: moment(at) })}</p>
      <Button label={text('backup.undoLabel')} onPress={() => run(() => call('backup.undo'))}>
        {text('backup.undo')}
      </Button>
    </div>
  );
}
