import { useRef, useState } from 'react';
import { isUnanswered, purposeOfAnswering } from '../../../../shared/safety/open-questions.ts';
import { CallButton } from '../../../ui/CallButton.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { HealthAnswered } from './HealthAnswered.tsx';
import { HealthDeletion } from './HealthDeletion.tsx';
import { HealthLocks } from './HealthLocks.tsx';
import styles from './HealthSection.module.css';

/** The health answers, what the app leaves out because of them, and the buttons to change or delete them. */
export function HealthSection() {
  const health = useMainView((view) => view.health);
  const text = useText();
  const [note, setNote] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // The pressed button disappears, so the focus moves here.
  const tell = (words: string) => {
    setNote(words);
    status.current?.focus();
  };
  const unanswered = isUnanswered(health);
  return (
    <>
      <p className={styles.about}>{text('safety.ui.health.about')}</p>
      <p ref={status} tabIndex={-1} role="status" className={styles.status}>
        {note}
      </p>
      {unanswered ? <p>{text('safety.ui.health.none')}</p> : <HealthAnswered />}
      <Ask />
      <HealthLocks onChecked={() => tell(text('safety.ui.health.noted'))} />
      {unanswered ? null : <HealthDeletion onDeleted={() => tell(text('safety.ui.health.deleted'))} />}
    </>
  );
}

const begin = (purpose: 'first' | 'again') => ({ purpose, leg: null, routine: null });

/** The button that asks the open questions, or all of them again. */
function Ask() {
  const health = useMainView((view) => view.health);
  const text = useText();
  if (purposeOfAnswering(health) === 'first')
    return (
      <Buttons>
        <CallButton look="primary" ask={(run) => run('safety.begin', begin('first'))}>
          {text('safety.ui.health.answer')}
        </CallButton>
      </Buttons>
    );
  return (
    <Buttons>
      <CallButton ask={(run) => run('safety.begin', begin('again'))}>
        {text('safety.ui.health.changed')}
      </CallButton>
      <CallButton ask={(run) => run('safety.begin', begin('first'))}>
        {text('safety.ui.health.all')}
      </CallButton>
    </Buttons>
  );
}
