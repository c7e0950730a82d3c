import { useEffect, useState } from 'react';
import { call } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { useCall } from '../use-call.ts';
import { useEscape } from '../use-escape.ts';
import { usePlayerView } from '../use-player-view.ts';
import { useText } from '../use-view.ts';
import { FailedScreen } from './FailedScreen.tsx';
import type { FailedProps } from './FailedScreen.tsx';

/** The player when its screen failed. It pauses the routine, so that none runs unseen; closing the window ends it. */
export function FailedPlayer({ hasView, ...rest }: FailedProps) {
  const text = useText();
  const pause = usePause();
  const closing = useCall({ once: true });
  const close = () => closing.run('window.close');
  useEscape(close);
  return (
    <FailedScreen
      {...rest}
      title={text('shell.failed.title')}
      others={<Button onPress={close}>{text('actions.close')}</Button>}
      calls={[closing]}
    >
      {pause === 'failed' ? <p>{text('shell.failed.notPaused')}</p> : null}
      {pause === 'done' && hasView ? <Paused /> : null}
    </FailedScreen>
  );
}

/** Mentions the pause only if there is a routine. */
function Paused() {
  const text = useText();
  const hasRoutine = usePlayerView((view) => view.player !== null);
  return <p>{text(hasRoutine ? 'shell.failed.paused' : 'shell.failed.saved')}</p>;
}

/** Pauses the routine. `done`: nothing runs now; perhaps nothing did before. */
function usePause(): 'asked' | 'done' | 'failed' {
  const [pause, setPause] = useState<'asked' | 'done' | 'failed'>('asked');
  useEffect(() => {
    call('player.command', { command: 'pause' }).then(
      () => setPause('done'),
      () => setPause('failed'),
    );
  }, []);
  return pause;
}
