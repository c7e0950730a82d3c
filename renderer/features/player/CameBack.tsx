import { useEffect, useRef } from 'react';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import styles from './CameBack.module.css';
import { cameBackIn } from './came-back.ts';

/** Says that something was cut off and is back, until the person has read it or goes on with the routine. */
export function CameBack() {
  const { notices, player } = usePlayerView((view) => ({ notices: view.notices, player: view.player }));
  const text = useText();
  const said = cameBackIn({ notices, player });
  const lastSaid = useRef<string>(undefined);
  useEffect(() => {
    const { current: id } = lastSaid;
    if (said) lastSaid.current = said.id;
    else if (id !== undefined && notices.some((notice) => notice.id === id))
      void call('notice.dismiss', { id });
  }, [said, notices]);
  if (!said) return null;
  return (
    <div className={styles['note']} role="status">
      <p>{text(`shell.cameBack.${said.words}`)}</p>
      <Button look="quiet" onPress={() => void call('notice.dismiss', { id: said.id })}>
        {text('actions.dismiss')}
      </Button>
    </div>
  );
}
