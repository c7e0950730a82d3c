import { Button } from '../../ui/Button.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { useCall } from '../../use-call.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useText } from '../../use-view.ts';
import { FeelsWrong } from './FeelsWrong.tsx';
import styles from './FirstScreen.module.css';
import { usePlayerKeys } from './use-player-keys.ts';

/** The screen when the locks of health allow no routine. */
export function LockedScreen() {
  const text = useText();
  const closing = useCall();
  const close = () => closing.run('window.close');
  const title = text('player.closed');
  useDocumentTitle(title);
  usePlayerKeys((key) => {
    if (key === 'escape') close();
  });
  return (
    <>
      <h1>{title}</h1>
      <p className={styles.about}>{text('today.noRoutine')}</p>
      <div className={styles.answers}>
        <Button size="large" autoFocus onPress={close}>
          {text('actions.close')}
        </Button>
        <CallProblem of={[closing]} />
        <FeelsWrong />
      </div>
    </>
  );
}
