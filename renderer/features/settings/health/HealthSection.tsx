import { useRef, useState } from 'react';
import { isUnanswered, purposeOfAnswering } from '../../../../shared/safety/open-questions.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { AskOnceMore } from '../AskOnceMore.tsx';
import { HealthAnswered } from './HealthAnswered.tsx';
import { HealthClosures } from './HealthClosures.tsx';
import styles from './HealthSection.module.css';

const begin = (purpose: 'first' | 'again') =>
  void call('safety.begin', { purpose, leg: null, routine: null });

/** What the person has answered about their health, what that leaves out, and how to change or delete it. */
export function HealthSection() {
  const health = useMainView((view) => view.health);
  const text = useText();
  const [note, setNote] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone after it; whoever uses the keyboard goes on from here.
  const tell = (words: string) => {
    setNote(words);
    status.current?.focus();
  };
  const unanswered = isUnanswered(health);
  const waits = health.legs.left !== null || health.legs.right !== null;
  return (
    <>
      <p className={styles['about']}>{text('safety.ui.health.about')}</p>
      <p ref={status} tabIndex={-1} role="status" className={styles['status']}>
        {note}
      </p>
      {unanswered ? <p>{text('safety.ui.health.none')}</p> : <HealthAnswered />}
      <Ask />
      <HealthClosures onChecked={() => tell(text('safety.ui.health.noted'))} />
      {unanswered ? null : (
        <AskOnceMore
          look="quiet"
          label={text('safety.ui.health.delete')}
          question={text(waits ? 'safety.ui.health.deleteSureWaiting' : 'safety.ui.health.deleteSure')}
          yes={text('safety.ui.health.deleteYes')}
          no={text('safety.ui.health.deleteNo')}
          onYes={() => {
            void call('health.delete');
            tell(text('safety.ui.health.deleted'));
          }}
        />
      )}
    </>
  );
}

/** The questions that are open, or the way to other answers. */
function Ask() {
  const health = useMainView((view) => view.health);
  const text = useText();
  if (purposeOfAnswering(health) === 'first')
    return (
      <Buttons>
        <Button look="primary" onPress={() => begin('first')}>
          {text('safety.ui.health.answer')}
        </Button>
      </Buttons>
    );
  return (
    <Buttons>
      <Button onPress={() => begin('again')}>{text('safety.ui.health.changed')}</Button>
      <Button onPress={() => begin('first')}>{text('safety.ui.health.all')}</Button>
    </Buttons>
  );
}
