import { useEffect, useRef, useState } from 'react';
import type { Nudge } from '../../../shared/view.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useEscape } from '../../use-escape.ts';
import { useNudgeView } from '../../use-nudge-view.ts';
import { useText } from '../../use-view.ts';
import styles from './NudgeWindow.module.css';

/** The small window in the corner of the screen that stands in for a notification. */
export function NudgeWindow() {
  const nudge = useNudgeView((view) => view.nudge);
  return nudge ? <NudgeCard nudge={nudge} /> : null;
}

type Answer = Nudge['buttons'][number]['answer'] | 'open';

const answer = (given: Answer) => void call('nudge.answer', { answer: given });
const close = () => void call('window.close');

function NudgeCard({ nudge }: { readonly nudge: Nudge }) {
  const text = useText();
  const { title, buttons } = nudge;
  const { card, isShown } = useShown();
  useDocumentTitle(title);
  useEscape(close);
  return (
    <main className={styles['card']} ref={card}>
      {/* A screen reader tells of what appears, not of what was there from the beginning. */}
      <LiveRegion urgent>{isShown ? title : ''}</LiveRegion>
      <p className={styles['name']}>{text('app.name')}</p>
      <h1 className={styles['title']}>{title}</h1>
      <Buttons even>
        {buttons.map(({ answer: given, label }, index) => (
          <Button key={given} look={index === 0 ? 'primary' : 'plain'} onPress={() => answer(given)}>
            {label}
          </Button>
        ))}
        {buttons.length === 0 ? (
          <Button look="primary" onPress={() => answer('open')}>
            {text('actions.open')}
          </Button>
        ) : null}
      </Buttons>
      {/* Last for the keyboard, as what is asked comes first. */}
      <div className={styles['close']}>
        <Button look="quiet" label={text('actions.close')} onPress={close}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
    </main>
  );
}

/** Main shows the window once it knows how high it is to be. */
function useShown() {
  const card = useRef<HTMLElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const { current } = card;
    if (current === null) return;
    const tell = async () => {
      const { accepted } = await call('nudge.ready', { height: Math.ceil(current.offsetHeight) });
      setShown(accepted);
    };
    void tell();
    const observer = new ResizeObserver(() => void tell());
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { card, isShown };
}
