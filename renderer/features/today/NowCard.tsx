import { useState } from 'react';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText, useView } from '../../use-view.ts';
import styles from './NowCard.module.css';
import { PausePanel } from './PausePanel.tsx';

/** The reason line, and the way to be left alone for a while. */
export function NowCard() {
  const { reason, pause, meeting } = useView();
  const text = useText();
  const [choosing, setChoosing] = useState(false);
  return (
    <Card>
      <div className={styles['line']}>
        <div className={styles['words']}>
          <h2 className={styles['label']}>{text('today.now')}</h2>
          <p className={styles['reason']} role="status">
            {reason}
          </p>
        </div>
        {meeting ? (
          <Button onPress={() => void call('meeting.end')}>{text('actions.meetingOver')}</Button>
        ) : null}
        {pause ? (
          <Button look="primary" onPress={() => void call('pause.end')}>
            {text('actions.resume')}
          </Button>
        ) : (
          <Button expanded={choosing} onPress={() => setChoosing(!choosing)}>
            {text('actions.pause')}
          </Button>
        )}
      </div>
      {choosing && !pause ? <PausePanel onPaused={() => setChoosing(false)} /> : null}
    </Card>
  );
}
