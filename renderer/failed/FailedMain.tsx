import { Button } from '../ui/Button.tsx';
import { useCall } from '../use-call.ts';
import { useMainView } from '../use-main-view.ts';
import { useText } from '../use-view.ts';
import { FailedScreen } from './FailedScreen.tsx';
import type { FailedProps } from './FailedScreen.tsx';

/** The main window when its page failed. It still shows the words of a safety check. */
export function FailedMain({ hasView, ...rest }: FailedProps) {
  return hasView ? <FailedPage {...rest} /> : <FailedAtStart {...rest} />;
}

type FailedPageProps = Omit<FailedProps, 'hasView'>;

function FailedAtStart(props: FailedPageProps) {
  const text = useText();
  return (
    <FailedScreen {...props} title={text('shell.failed.title')}>
      <p>{text('shell.failed.saved')}</p>
    </FailedScreen>
  );
}

function FailedPage(props: FailedPageProps) {
  const text = useText();
  const isChecking = useMainView((view) => view.safety !== null);
  const isPlaying = useMainView((view) => view.player !== null);
  const closing = useCall({ once: true, onAccepted: props.retry });
  return (
    <FailedScreen
      {...props}
      title={text('shell.failed.title')}
      others={
        isChecking ? (
          <Button onPress={() => closing.run('safety.close')}>{text('shell.failed.closeCheck')}</Button>
        ) : null
      }
      calls={[closing]}
    >
      <Check />
      <p>{text('shell.failed.saved')}</p>
      {isPlaying ? <p>{text('shell.failed.playing')}</p> : null}
    </FailedScreen>
  );
}

/** The text of the cards that could not be rendered, or the news that a check is still open. */
function Check() {
  const text = useText();
  const safety = useMainView((view) => view.safety);
  if (safety === null) return null;
  if (safety.is === 'question') return <p>{text('shell.failed.check')}</p>;
  return safety.cards.map((card) => (
    <p key={card}>
      <strong>{text(`safety.cards.${card}.title`)}</strong> {text(`safety.cards.${card}.text`)}
    </p>
  ));
}
