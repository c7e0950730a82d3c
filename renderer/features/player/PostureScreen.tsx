import { otherThan } from '../../../shared/engine/kinds.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useText, useView } from '../../use-view.ts';
import { AnswerAndClose, closeAfter } from './AnswerAndClose.tsx';
import styles from './FirstScreen.module.css';
import { usePlayerKeys } from './use-player-keys.ts';

/** The first screen of a prompt that asks to change between sitting and standing and nothing else. */
export function PostureScreen() {
  const { prompt, posture } = useView();
  const text = useText();
  const title = prompt?.title ?? text('prompt.posture');
  const changed = () => void closeAfter(call('posture.state', { is: otherThan(posture) }));
  useDocumentTitle(title);
  usePlayerKeys((key) => {
    if (key === 'toggle') changed();
    if (key === 'escape') void call('window.close');
  });
  return (
    <>
      <h1>{title}</h1>
      <p className={styles['about']}>{prompt?.why}</p>
      <div className={styles['answers']}>
        <Button look="primary" size="large" autoFocus onPress={changed}>
          {text('actions.switched')}
        </Button>
        {prompt ? <AnswerAndClose prompt={prompt} /> : null}
      </div>
    </>
  );
}
