import { Button } from '../ui/Button.tsx';
import { useCall } from '../use-call.ts';
import { useCornerHeight } from '../use-corner-height.ts';
import { useEscape } from '../use-escape.ts';
import { useText } from '../use-view.ts';
import styles from './FailedNudge.module.css';
import { FailedScreen } from './FailedScreen.tsx';
import type { FailedProps } from './FailedScreen.tsx';

/** The corner window when its reminder failed. The main window shows the same reminder. */
export function FailedNudge({ failure, retry }: FailedProps) {
  const text = useText();
  const { card } = useCornerHeight();
  const leaving = useCall({ once: true });
  const close = () => leaving.run('window.close');
  useEscape(close);
  return (
    <section className={styles.card} ref={card}>
      <FailedScreen
        failure={failure}
        retry={retry}
        title={text('shell.failed.nudge')}
        others={
          <>
            <Button onPress={() => leaving.run('nudge.answer', { answer: 'open' })}>
              {text('actions.open')}
            </Button>
            <Button onPress={close}>{text('actions.close')}</Button>
          </>
        }
        calls={[leaving]}
      >
        <p>{text('shell.failed.nudgeHelp')}</p>
      </FailedScreen>
    </section>
  );
}
