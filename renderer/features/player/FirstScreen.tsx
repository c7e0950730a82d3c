import { catalogue } from '../../../shared/routines/catalogue.ts';
import { exerciseSeconds, secondsInAll } from '../../../shared/routines/routine-form.ts';
import type { Proposed } from '../../../shared/engine/routine-proposals.ts';
import type { Proposal, PromptView } from '../../../shared/view.ts';
import { Button } from '../../ui/Button.tsx';
import { RoutineFigure } from '../../ui/RoutineFigure.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { useCall } from '../../use-call.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import { AnswerAndClose } from './AnswerAndClose.tsx';
import { FeelsWrong } from './FeelsWrong.tsx';
import styles from './FirstScreen.module.css';
import { Variants } from './Variants.tsx';
import { minutesAndSeconds } from './moment.ts';
import { useAnswerAndClose } from './use-answer-and-close.ts';
import { usePlayerKeys } from './use-player-keys.ts';

interface FirstScreenProps {
  readonly proposal: Proposal;
}

/** The screen before a routine: shows the routine and asks whether to start it. */
export function FirstScreen({ proposal }: FirstScreenProps) {
  const prompt = usePlayerView((view) => view.prompt);
  const text = useText();
  const starting = useCall({ once: true });
  const start = ({ routine, form }: Proposed) => starting.run('routine.start', { routine, form });
  const { answer, close, calls } = useAnswerAndClose();
  const open = prompt?.phase === 'open' ? prompt : null;
  const { routine, form, because } = proposal;
  const name = text(`routines.${routine}.name`);
  useDocumentTitle(open?.title ?? name);
  usePlayerKeys((key) => {
    if (key === 'toggle') start(proposal);
    if (key === 'escape') close();
  });
  return (
    <>
      <Asked prompt={open} />
      <div className={styles.scene}>
        <RoutineFigure routine={routine} form={form} />
      </div>
      <h1>{name}</h1>
      <p className={styles.about}>{text(`routines.${routine}.about`)}</p>
      {because === '' ? null : <p className={styles.because}>{because}</p>}
      <p className={styles.length}>{lengthOf(proposal, text)}</p>
      <div className={styles.stop}>
        {text('routines.stopLine')} <FeelsWrong />
      </div>
      <Variants onStart={start} />
      <div className={styles.answers}>
        <Button look="primary" size="large" autoFocus onPress={() => start(proposal)}>
          {text('actions.start')}
        </Button>
        {open ? <AnswerAndClose prompt={open} answer={answer} /> : null}
        <CallProblem of={[starting, ...calls]} />
      </div>
    </>
  );
}

/** The words of the open prompt; without one, that nothing runs yet. */
function Asked({ prompt }: { readonly prompt: PromptView | null }) {
  const text = useText();
  if (prompt === null) return <p className={styles.prompt}>{text('player.intro')}</p>;
  return (
    <p className={styles.prompt}>
      <strong>{prompt.title}</strong> <span>{prompt.why}</span>
    </p>
  );
}

function lengthOf({ routine, form }: Proposed, text: ReturnType<typeof useText>): string {
  return text('player.length', {
    // Three quarters of a hold can end on half a second.
    count: Math.ceil(exerciseSeconds(catalogue[routine], form)),
    total: minutesAndSeconds(Math.ceil(secondsInAll(catalogue[routine], form))),
  });
}
