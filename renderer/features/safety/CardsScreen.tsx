import { useState } from 'react';
import type { Hold } from '../../../shared/routines/routine-form.ts';
import { isEmergency } from '../../../shared/safety/safety-view.ts';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { CallButton } from '../../ui/CallButton.tsx';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { ButtonCall } from '../../use-call.ts';
import { useFocusedHeading } from '../../use-focused-heading.ts';
import { useMainView } from '../../use-main-view.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useText } from '../../use-view.ts';
import styles from './SafetyCheck.module.css';
import { HoldChoice } from './HoldChoice.tsx';
import { aboutLeg, saysWhereToUnlock, toneOf } from './cards.ts';
import type { Cards } from './cards.ts';

const TONES = { now: styles.now, today: styles.today, calm: undefined } as const;

interface CardsScreenProps {
  readonly view: Cards;
  /** Closes the check. */
  readonly closing: ButtonCall;
}

/** The cards that the answers lead to, the most serious first. */
export function CardsScreen({ view, closing }: CardsScreenProps) {
  const text = useText();
  const heading = useFocusedHeading();
  const [first, ...others] = view.cards;
  const { start } = view;
  const leg = aboutLeg(view);
  const { choice, hold, setChosen } = useHold();
  useDocumentTitle(text('safety.ui.windowTitle', { title: text('safety.ui.title') }));
  if (first === undefined) return null;
  const tone = toneOf(first);
  return (
    <main className={classNames(styles.screen, styles.result, TONES[tone])}>
      {/* An alert interrupts the screen reader. */}
      <div className={styles.cards} role="alert">
        <div className={styles.card}>
          {leg === null ? null : <p className={styles.leg}>{text(`safety.ui.about.${leg}`)}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {text(`safety.cards.${first}.title`)}
          </h1>
          <p>{text(`safety.cards.${first}.text`)}</p>
        </div>
        {others.map((card) => (
          <div key={card} className={styles.card}>
            <h2>{text(`safety.cards.${card}.title`)}</h2>
            <p>{text(`safety.cards.${card}.text`)}</p>
          </div>
        ))}
      </div>
      {start === null ? null : <UpNext start={start} />}
      {choice === null ? null : (
        <HoldChoice choice={choice} value={hold ?? choice.usual} onChange={setChosen} />
      )}
      {saysWhereToUnlock(view) ? <p className={styles.note}>{text('safety.ui.untilChecked')}</p> : null}
      <Answers view={view} hold={hold} closing={closing} />
    </main>
  );
}

function UpNext({ start: { leg, routine } }: { readonly start: NonNullable<Cards['start']> }) {
  const text = useText();
  return (
    <p className={styles.next}>
      {text(`safety.ui.upNext.${leg}`, { routine: text(`routines.${routine}.name`) })}
    </p>
  );
}

/** The hold that the person has chosen, as long as main offers it; `null` before that. */
function useHold() {
  const choice = useMainView((view) => view.holdChoice);
  const [chosen, setChosen] = useState<Hold | null>(null);
  const hold = chosen !== null && choice?.holds.includes(chosen) ? chosen : null;
  return { choice, hold, setChosen };
}

/** An emergency has a second button that closes it. The routine can start if nothing was ticked. */
function Answers({ view, hold, closing }: CardsScreenProps & { readonly hold: Hold | null }) {
  const close = () => closing.run('safety.close');
  const text = useText();
  const { cards, start } = view;
  return (
    <Buttons>
      {cards.some(isEmergency) ? (
        <Button look="primary" size="large" onPress={close}>
          {text('safety.ui.calling')}
        </Button>
      ) : null}
      {start === null ? null : (
        <CallButton look="primary" size="large" ask={(run) => run('safety.start', { hold })}>
          {text('actions.start')}
        </CallButton>
      )}
      <Button size="large" onPress={close}>
        {text('safety.ui.close')}
      </Button>
      <CallProblem of={[closing]} />
    </Buttons>
  );
}
