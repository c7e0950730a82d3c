import { useEffect, useState } from 'react';
import { isTooMuch } from '../../../shared/routines/routine-history.ts';
import type { WindowViews } from '../../../shared/view.ts';
import { Button } from '../../ui/Button.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { useCall } from '../../use-call.ts';
import { useAmounts } from '../../use-amounts.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import { CheckOffer } from './CheckOffer.tsx';
import styles from './ClosingScreen.module.css';
import { ComfortQuestion } from './ComfortQuestion.tsx';
import { FeelsWrong } from './FeelsWrong.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import { asksComfort } from './screen.ts';
import { usePlayerKeys } from './use-player-keys.ts';

interface ClosingScreenProps {
  readonly result: NonNullable<WindowViews['player']['lastRoutine']>;
  /** Announces a sentence to screen readers. */
  readonly announce: (announcement: string) => void;
}

/** Shows how the routine ended, and offers the glass of water that was due with it. */
export function ClosingScreen({ result, announce }: ClosingScreenProps) {
  const text = useText();
  const closing = useCall();
  const offer = useCheckOffer(result.routine);
  const close = () => closing.run('window.close');
  const title = text(`player.${result.outcome}Title`);
  const body = text(`player.${result.outcome}Body`, {
    count: Math.floor(result.seconds),
    of: Math.round(result.ofSeconds),
  });
  const announcement = text('player.announceEnd', { title, body });
  useEffect(() => announce(announcement), [announce, announcement]);
  useDocumentTitle(title);
  usePlayerKeys((key) => {
    if (key === 'toggle' || key === 'escape') close();
  });
  return (
    <>
      <div className={styles.message}>
        <OutcomeMark share={result.ofSeconds > 0 ? result.seconds / result.ofSeconds : 0} />
        <h1>{title}</h1>
        <p className={styles.body}>{body}</p>
      </div>
      {asksComfort(result.routine) ? <ComfortQuestion /> : null}
      {offer.isOpen ? <CheckOffer onTaken={offer.take} announce={announce} /> : null}
      <div className={styles.answers}>
        <DueGlass />
        <Button size="large" autoFocus onPress={close}>
          {text('actions.close')}
        </Button>
        <CallProblem of={[closing]} />
        {offer.isOpen ? null : <FeelsWrong />}
      </div>
    </>
  );
}

/** After a routine that asks for it, a score of 6 or more offers the safety check, until the person has taken the offer. */
function useCheckOffer(routine: string) {
  const noted = usePlayerView((view) => view.afterRoutine.noted);
  const [isTaken, setIsTaken] = useState(false);
  const isSore = [noted.left, noted.right].some((score) => score !== undefined && isTooMuch(score));
  const isOpen = asksComfort(routine) && isSore && !isTaken;
  return { isOpen, take: () => setIsTaken(true) };
}

/** Offers the glass of water that was due with the routine, until it is logged. */
function DueGlass() {
  const text = useText();
  const { amount } = useAmounts();
  const glass = useCall({ once: true });
  const glassMl = usePlayerView((view) => view.settings.reminders.water.glassMl);
  const isDue = usePlayerView((view) => view.afterRoutine.glassIsDue);
  if (!isDue) return null;
  return (
    <>
      <p>{text('player.glass')}</p>
      <Button look="primary" size="large" onPress={() => glass.run('water.log', { ml: glassMl })}>
        {text('actions.logGlass', { amount: amount(glassMl) })}
      </Button>
      <CallProblem of={[glass]} />
    </>
  );
}
