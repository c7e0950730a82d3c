import { useState } from 'react';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../use-view.ts';
import styles from './StartScreen.module.css';
import { displayWords } from './display-words.ts';

type Outcome =
  | { readonly is: 'untried' | 'running' | 'notShown' | 'failed' }
  | { readonly is: 'shown'; readonly by: string };

/** Shows one notification. Only the person knows whether they have seen it, so that they are asked in words alone. */
export function TestNotification() {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'untried' });
  const test = async () => {
    if (outcome.is === 'running') return;
    setOutcome({ is: 'running' });
    const { shownBy } = await call('notification.test');
    setOutcome(shownBy === null ? { is: 'notShown' } : { is: 'shown', by: shownBy });
  };
  return (
    <div className={styles['trial']}>
      <div className={styles['control']}>
        <Button onPress={() => void test().catch(() => setOutcome({ is: 'failed' }))}>
          {text('firstRun.start.test')}
        </Button>
      </div>
      <div className={styles['outcome']} role="status">
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
      return <p className={styles['help']}>{text(`firstRun.start.${outcome.is}`)}</p>;
    case 'notShown':
    case 'failed':
      return <p>{text(`firstRun.start.${outcome.is}`)}</p>;
    case 'shown':
      return (
        <>
          <p>
            {displayWords(outcome.by, text)} {text('firstRun.start.seen')}
          </p>
          <p className={styles['help']}>{text('firstRun.start.unseen')}</p>
        </>
      );
  }
}
