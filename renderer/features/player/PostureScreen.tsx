import { otherThan } from '../../../shared/kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useDocumentTitle } from '../../use-document-title.ts';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import { AnswerAndClose } from './AnswerAndClose.tsx';
import { FeelsWrong } from './FeelsWrong.tsx';
import styles from './FirstScreen.module.css';
import { useAnswerAndClose } from './use-answer-and-close.ts';
import { usePlayerKeys } from './use-player-keys.ts';

/** The picture of each posture: the first step of a routine that is done in it. */
const LOOKS = { sitting: 'heelLifts', standing: 'smallKneeBends' } as const;

const atTheStart = () => 0;

/** The first screen of a prompt that asks to change between sitting and standing and nothing else. */
export function PostureScreen() {
  const { prompt, posture } = usePlayerView((view) => ({ prompt: view.prompt, posture: view.posture }));
  const text = useText();
  const title = prompt?.title ?? text('prompt.posture');
  const other = otherThan(posture);
  const { answer, close, calls } = useAnswerAndClose();
  const changed = () => answer.run('posture.state', { is: other });
  useDocumentTitle(title);
  usePlayerKeys((key) => {
    if (key === 'toggle') changed();
    if (key === 'escape') close();
  });
  return (
    <>
      <div className={classNames(styles.scene, styles.alone)}>
        <Figure
          step={LOOKS[other]}
          side="both"
          label={text(`actions.${other}`)}
          phaseAt={atTheStart}
          moving={false}
        />
      </div>
      <h1>{title}</h1>
      <p className={styles.about}>{prompt?.why}</p>
      <div className={styles.answers}>
        <Button look="primary" size="large" autoFocus onPress={changed}>
          {text('actions.switched')}
        </Button>
        {prompt ? <AnswerAndClose prompt={prompt} answer={answer} /> : null}
        <CallProblem of={calls} />
        <FeelsWrong />
      </div>
    </>
  );
}
