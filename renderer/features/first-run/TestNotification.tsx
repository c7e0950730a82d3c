import { useState } from 'react';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../use-view.ts';
import styles from './StartScreen.module.css';
import { displayWords } from './display-words.ts';

type Outcome =
  | { readonly is: 'untried' | 'running' | 'notShown' | 'failed' }
  | { readonly is: 'shown'; readonly by: string };

/** Shows a test notification, and asks whether the person saw it, as only they know. */
export function TestNotification() {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'untried' });
  const test = () => {
    if (outcome.is === 'running') return;
    setOutcome({ is: 'running' });
    call('notification.test').then(
      ({ shownBy }) => setOutcome(shownBy === null ? { is: 'notShown' } : { is: 'shown', by: shownBy }),
      () => setOutcome({ is: 'failed' }),
    );
  };
  return (
    <div className={styles.trial}>
      <div className={styles.control}>
        <Button onPress={test}>{text('firstRun.start.test')}</Button>
      </div>
      <div className={styles.outcome} role="status">
        <Words outcome={outcome} />
      </div>
    </div>
  );
}

function Words({ outcome }: { readonly outcome: Outcome }) {
  const text = useText();
  switch (outcome.is) {
    case 'untried':
    case 'running':
      return <p className={styles.help}>{text(`firstRun.start.${outcome.is}`)}</p>;
    case 'notShown':
    case 'failed':
      return <p>{text(`firstRun.start.${outcome.is}`)}</p>;
    case 'shown':
      return (
        <>
          <p>
            {displayWords(outcome.by, text)} {text('firstRun.start.seen')}
          </p>
          <p className={styles.help}>{text('firstRun.start.unseen')}</p>
        </>
      );
  }
}
