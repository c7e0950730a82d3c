import { useState } from 'react';
import { CallButton } from '../../ui/CallButton.tsx';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './NowCard.module.css';
import { PausePanel } from './PausePanel.tsx';
import { PostureSwitch } from './PostureSwitch.tsx';

/** The reason line, the buttons for what the person can report, and the pause. */
export function NowCard() {
  const pause = useMainView((view) => view.pause);
  const text = useText();
  const [choosing, setChoosing] = useState(false);
  return (
    <Card>
      <Reason />
      <div className={styles.line}>
        <PostureSwitch />
        <Buttons>
          <OwnNews />
          {pause ? (
            <CallButton look="primary" ask={(run) => run('pause.end')}>
              {text('actions.resume')}
            </CallButton>
          ) : (
            <Button expanded={choosing} onPress={() => setChoosing(!choosing)}>
              {text('actions.pause')}
            </Button>
          )}
        </Buttons>
      </div>
      {choosing && !pause ? <PausePanel onPaused={() => setChoosing(false)} /> : null}
    </Card>
  );
}

/** A component of its own, because it changes every minute. */
function Reason() {
  const reason = useMainView((view) => view.reason);
  const text = useText();
  return (
    <div>
      <h2 className={styles.label}>{text('today.now')}</h2>
      <p className={styles.reason} role="status">
        {reason}
      </p>
    </div>
  );
}

/** The buttons for what the person can report. */
function OwnNews() {
  const isInMeeting = useMainView((view) => view.meeting !== null);
  const isPlaying = useMainView((view) => view.player !== null);
  const text = useText();
  return (
    <>
      {isInMeeting ? (
        <CallButton ask={(run) => run('meeting.end')}>{text('actions.meetingOver')}</CallButton>
      ) : null}
      <CallButton isDisabled={isPlaying} ask={(run) => run('moved.note')}>
        {text('actions.moved')}
      </CallButton>
    </>
  );
}
