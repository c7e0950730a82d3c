import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { useCall } from '../../use-call.ts';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import styles from './CameBack.module.css';
import { cameBackIn } from './came-back.ts';

/** Says that the app or this window came back after a crash, until the person dismisses it or resumes the routine. */
export function CameBack() {
  const { notices, player } = usePlayerView((view) => ({ notices: view.notices, player: view.player }));
  const text = useText();
  const said = cameBackIn({ notices, player });
  const dismissal = useCall();
  const dismiss = (id: string) => dismissal.run('notice.dismiss', { id });
  const dismissUnread = useEffectEvent(dismiss);
  const lastSaid = useRef<string>(undefined);
  useEffect(() => {
    const { current: id } = lastSaid;
    if (said) lastSaid.current = said.id;
    else if (id !== undefined && notices.some((notice) => notice.id === id)) dismissUnread(id);
  }, [said, notices]);
  if (!said) return null;
  return (
    <div className={styles.note} role="status">
      <p>{text(`shell.cameBack.${said.words}`)}</p>
      <Button look="quiet" onPress={() => dismiss(said.id)}>
        {text('actions.dismiss')}
      </Button>
      <CallProblem of={[dismissal]} />
    </div>
  );
}
