import { Button } from '../../ui/Button.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useAmounts } from '../../use-amounts.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import { Glass } from './Glass.tsx';
import { AnswerAndClose } from './AnswerAndClose.tsx';
import { FeelsWrong } from './FeelsWrong.tsx';
import styles from './FirstScreen.module.css';
import { useAnswerAndClose } from './use-answer-and-close.ts';
import { usePlayerKeys } from './use-player-keys.ts';

/** The first screen of a prompt that asks for a glass of water and nothing else. */
export function WaterScreen() {
  const { prompt, settings, water } = usePlayerView((view) => ({
    prompt: view.prompt,
    settings: view.settings,
    water: view.water,
  }));
  const text = useText();
  const { amount, share } = useAmounts();
  const { glassMl, goalMl } = settings.reminders.water;
  const title = prompt?.title ?? text('prompt.water');
  const { answer, close, calls } = useAnswerAndClose();
  const logGlass = () => answer.run('water.log', { ml: glassMl });
  useDocumentTitle(title);
  usePlayerKeys((key) => {
    if (key === 'toggle') logGlass();
    if (key === 'escape') close();
  });
  return (
    <>
      <div className={classNames(styles.scene, styles.alone)}>
        <Glass />
      </div>
      <h1>{title}</h1>
      <p className={styles.about}>{prompt?.why}</p>
      <p className={styles.length}>{text('water.today', { share: share(water.todayMl, goalMl) })}</p>
      <div className={styles.answers}>
        <Button look="primary" size="large" autoFocus onPress={logGlass}>
          {text('actions.logGlass', { amount: amount(glassMl) })}
        </Button>
        {prompt ? <AnswerAndClose prompt={prompt} answer={answer} /> : null}
        <CallProblem of={calls} />
        <FeelsWrong />
      </div>
    </>
  );
}
