import { catalogue } from '../../../shared/routines/catalogue.ts';
import { GET_READY_SECONDS, exerciseSeconds, partsOf } from '../../../shared/routines/routine.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { RoutineFigure } from '../../ui/RoutineFigure.tsx';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useText, useView } from '../../use-view.ts';
import { AnswerAndClose } from './AnswerAndClose.tsx';
import styles from './FirstScreen.module.css';
import { minutesAndSeconds } from './moment.ts';
import { usePlayerKeys } from './use-player-keys.ts';

const start = (routine: RoutineId) => void call('routine.start', { routine });

/** Nothing runs yet: what the routine is, and whether to begin. */
export function FirstScreen() {
  const { prompt, proposedRoutine } = useView();
  const text = useText();
  const open = prompt?.phase === 'open' ? prompt : null;
  const name = text(`routines.${proposedRoutine}.name`);
  useDocumentTitle(open?.title ?? name);
  usePlayerKeys((key) => {
    if (key === 'toggle') start(proposedRoutine);
    if (key === 'escape') void call('window.close');
  });
  return (
    <>
      {open ? (
        <p className={styles['prompt']}>
          <strong>{open.title}</strong> <span>{open.why}</span>
        </p>
      ) : (
        <p className={styles['prompt']}>{text('player.intro')}</p>
      )}
      <div className={styles['scene']}>
        <RoutineFigure routine={proposedRoutine} />
      </div>
      <h1>{name}</h1>
      <p className={styles['about']}>{text(`routines.${proposedRoutine}.about`)}</p>
      <p className={styles['length']}>{lengthOf(proposedRoutine, text)}</p>
      <p className={styles['stop']}>{text('routines.stopLine')}</p>
      <div className={styles['answers']}>
        <Button look="primary" size="large" autoFocus onPress={() => start(proposedRoutine)}>
          {text('actions.start')}
        </Button>
        {open ? <AnswerAndClose prompt={open} /> : null}
      </div>
    </>
  );
}

function lengthOf(id: RoutineId, text: ReturnType<typeof useText>): string {
  const routine = catalogue[id];
  const seconds = exerciseSeconds(routine);
  const withPauses = seconds + partsOf(routine).length * GET_READY_SECONDS;
  return text('player.length', { count: seconds, total: minutesAndSeconds(withPauses) });
}
