import { useId, useState } from 'react';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { CallButton } from '../../ui/CallButton.tsx';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { ButtonCall } from '../../use-call.ts';
import { useCall } from '../../use-call.ts';
import { useFocusedHeading } from '../../use-focused-heading.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useText } from '../../use-view.ts';
import { Confirm } from './Confirm.tsx';
import styles from './SafetyCheck.module.css';
import { Ticks } from './Ticks.tsx';
import { answerOf, asksLeg, draftOf, isYesOrNo, mainButton } from './question.ts';
import type { Draft, Question } from './question.ts';

const LEGS = ['left', 'right', 'both'] as const;

interface QuestionScreenProps {
  readonly question: Question;
  /** Closes the check. */
  readonly closing: ButtonCall;
}

/** Sends an answer once, however often the button is pressed. */
function useAnswer(question: Question) {
  const answer = useCall({ once: true });
  const send = (draft: Draft) => answer.run('safety.answer', answerOf(question, draft));
  return { answer, send };
}

/** One block of questions, or what an answer to it opens before it counts. */
export function QuestionScreen({ question, closing }: QuestionScreenProps) {
  const text = useText();
  const { purpose, opens } = question;
  useDocumentTitle(text('safety.ui.windowTitle', { title: text(`safety.ui.titles.${purpose}`) }));
  return (
    <main className={styles.screen}>
      <Top question={question} closing={closing} />
      {opens === null ? <Ask question={question} /> : <Confirm question={question} opens={opens} />}
    </main>
  );
}

function Ask({ question }: { readonly question: Question }) {
  const text = useText();
  const heading = useFocusedHeading();
  const title = useId();
  const { purpose, block, number } = question;
  return (
    <>
      <h1 id={title} ref={heading} tabIndex={-1}>
        {text(`safety.blocks.${block}.question`)}
      </h1>
      {purpose === 'first' && number === 1 ? <p>{text('knots.under18')}</p> : null}
      {isYesOrNo(question) ? <YesOrNo question={question} /> : <Marks question={question} title={title} />}
    </>
  );
}

function Top({ question: { purpose, number, of }, closing }: QuestionScreenProps) {
  const text = useText();
  return (
    <div className={styles.top}>
      <p className={styles.purpose}>
        <strong>{text(`safety.ui.titles.${purpose}`)}</strong>
        <span className={styles.progress}>{text('safety.ui.progress', { number, of })}</span>
      </p>
      <Button onPress={() => closing.run('safety.close')}>{text('safety.ui.close')}</Button>
      <CallProblem of={[closing]} />
    </div>
  );
}

/**
 * The checkboxes and the buttons. The main button is below the last sign, so that nobody can press "None of these" without
 * passing all of them.
 */
function Marks({ question, title }: { readonly question: Question; readonly title: string }) {
  const text = useText();
  const [draft, setDraft] = useState(() => draftOf(question));
  const { answer, send } = useAnswer(question);
  return (
    <>
      <Ticks question={question} title={title} draft={draft} onChange={setDraft} />
      {asksLeg(question, draft) ? (
        <ChoiceGroup
          label={text('safety.ui.whichLeg')}
          look="cards"
          choices={LEGS.map((value) => ({ value, label: text(`safety.ui.legs.${value}`) }))}
          value={draft.leg}
          onChange={(leg) => setDraft({ ...draft, leg })}
        />
      ) : null}
      <Buttons>
        <Button look="primary" size="large" onPress={() => send(draft)}>
          {text(`safety.ui.${mainButton(draft)}`)}
        </Button>
        <Back question={question} />
        <CallProblem of={[answer]} />
      </Buttons>
    </>
  );
}

function YesOrNo({ question }: { readonly question: Question }) {
  const text = useText();
  const draft = draftOf(question);
  const { answer, send } = useAnswer(question);
  return (
    <Buttons>
      <Button size="large" onPress={() => send({ ...draft, ticked: [] })}>
        {text('safety.ui.can')}
      </Button>
      <Button size="large" onPress={() => send({ ...draft, ticked: ['unsteady'] })}>
        {text('safety.ui.cannot')}
      </Button>
      <Back question={question} />
      <CallProblem of={[answer]} />
    </Buttons>
  );
}

/** Not on the first question. */
function Back({ question }: { readonly question: Question }) {
  const text = useText();
  if (question.number === 1) return null;
  return (
    <CallButton size="large" look="quiet" ask={(run) => run('safety.back')}>
      {text('safety.ui.back')}
    </CallButton>
  );
}
