import { useEffect, useRef } from 'react';
import { CallButton } from '../../ui/CallButton.tsx';
import { useText } from '../../use-view.ts';
import styles from './CheckOffer.module.css';

interface CheckOfferProps {
  /** The check has begun. */
  readonly onTaken: () => void;
  /** Tells a screen reader. */
  readonly announce: (announcement: string) => void;
}

/** Offers the safety check after a high score. It takes no focus and blocks nothing. */
export function CheckOffer({ onTaken, announce }: CheckOfferProps) {
  const text = useText();
  const words = text('routines.doses.tooMuch');
  const offer = useRef<HTMLDivElement>(null);
  useEffect(() => announce(words), [announce, words]);
  useEffect(() => {
    // Newer browsers return a promise, which is no clean-up.
    offer.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={offer} className={styles.offer}>
      <p>{words}</p>
      <CallButton
        onAccepted={onTaken}
        ask={(run) => run('safety.begin', { purpose: 'feelsWrong', leg: null, routine: null })}
      >
        {text('safety.ui.feelsWrong')}
      </CallButton>
    </div>
  );
}
