import { useEffect, useRef } from 'react';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { useText, useView } from '../../use-view.ts';
import styles from './CameBack.module.css';
import { cameBackIn } from './came-back.ts';

/** Says that something was cut off and is back, until the person has read it or goes on with the routine. */
export function CameBack() {
  const view = useView();
  const text = useText();
  const said = cameBackIn(view);
  const lastSaid = useRef<string>(undefined);
  useEffect(() => {
    const { current: id } = lastSaid;
    if (said) lastSaid.current = said.id;
    else if (id !== undefined && view.notices.some((notice) => notice.id === id))
      void call('notice.dismiss', { id });
  }, [said, view]);
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
