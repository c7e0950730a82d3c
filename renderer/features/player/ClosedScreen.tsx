import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useText } from '../../use-view.ts';
import { FeelsWrong } from './FeelsWrong.tsx';
import styles from './FirstScreen.module.css';
import { usePlayerKeys } from './use-player-keys.ts';

const close = () => void call('window.close');

/** There is no routine to begin, as the answers about health keep all of them closed. */
export function ClosedScreen() {
  const text = useText();
  const title = text('player.closed');
  useDocumentTitle(title);
  usePlayerKeys((key) => {
    if (key === 'escape') close();
  });
  return (
    <>
      <h1>{title}</h1>
      <p className={styles['about']}>{text('today.noRoutine')}</p>
      <div className={styles['answers']}>
        <Button size="large" autoFocus onPress={close}>
          {text('actions.close')}
        </Button>
        <FeelsWrong />
      </div>
    </>
  );
}
