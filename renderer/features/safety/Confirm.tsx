import { useId } from 'react';
import { tickedLast } from '../../../shared/safety/safety-questions.ts';
import type { Openings } from '../../../shared/safety/safety-view.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { CallButton } from '../../ui/CallButton.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { OpeningsList } from '../../ui/OpeningsList.tsx';
import { useCall } from '../../use-call.ts';
import { useFocusedHeading } from '../../use-focused-heading.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './SafetyCheck.module.css';
import { answerOf, draftOf } from './question.ts';
import type { Question } from './question.ts';

interface ConfirmProps {
  readonly question: Question;
  readonly opens: Openings;
}

/** The answer takes ticks back and would open something. It counts only once the person has read what that is. */
export function Confirm({ question, opens }: ConfirmProps) {
  const text = useText();
  const heading = useFocusedHeading();
  const details = useId();
  return (
    <>
      {/* A screen reader says it at once, whatever it is saying. */}
      <div className={styles.confirm} role="alert">
        <h1 ref={heading} tabIndex={-1} aria-describedby={details}>
          {text('safety.ui.confirm.title')}
        </h1>
        <div id={details} className={styles.details}>
          <Unticked question={question} />
          <OpeningsList
            opens={opens}
            routines={text('safety.ui.confirm.routines', { count: opens.routines.length })}
            water={text('safety.ui.confirm.water')}
          />
          <p className={styles.note}>{text('safety.ui.confirm.note')}</p>
        </div>
      </div>
      <Answers question={question} />
    </>
  );
}

function Unticked({ question: { block, ticked } }: Pick<ConfirmProps, 'question'>) {
  const text = useText();
  const before = tickedLast(
    block,
    useMainView((view) => view.health),
  );
  return (
    <div>
      <p>{text('safety.ui.confirm.unticked')}</p>
      <ul className={styles.signs}>
        {before
          .filter((sign) => !ticked.includes(sign))
          .map((sign) => (
            <li key={sign}>{text(`safety.signs.${sign}`)}</li>
          ))}
      </ul>
    </div>
  );
}

/** A yes sends the same answer once more, as one that was confirmed. */
function Answers({ question }: Pick<ConfirmProps, 'question'>) {
  const text = useText();
  const change = useCall({ once: true });
  const confirmed = answerOf(question, draftOf(question));
  return (
    <Buttons>
      <Button size="large" onPress={() => change.run('safety.answer', confirmed)}>
        {text('safety.ui.confirm.yes')}
      </Button>
      <CallButton size="large" ask={(run) => run('safety.back')}>
        {text('safety.ui.confirm.no')}
      </CallButton>
      <CallProblem of={[change]} />
    </Buttons>
  );
}
