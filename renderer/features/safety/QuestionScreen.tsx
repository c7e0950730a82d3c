import { useId, useState } from 'react';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useFocusedHeading } from '../../use-focused-heading.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useText } from '../../use-view.ts';
import styles from './SafetyCheck.module.css';
import { Ticks } from './Ticks.tsx';
import { answerOf, asksLeg, draftOf, isYesOrNo, mainButton } from './question.ts';
import type { Draft, Question } from './question.ts';

const LEGS = ['left', 'right', 'both'] as const;

const send = (question: Question, draft: Draft) => void call('safety.answer', answerOf(question, draft));

/** One block of questions. */
export function QuestionScreen({ question }: { readonly question: Question }) {
  const text = useText();
  const heading = useFocusedHeading();
  const title = useId();
  const { purpose, block } = question;
  useDocumentTitle(text('safety.ui.windowTitle', { title: text(`safety.ui.titles.${purpose}`) }));
  return (
    <main className={styles['screen']}>
      <Top question={question} />
      <h1 id={title} ref={heading} tabIndex={-1}>
        {text(`safety.blocks.${block}.question`)}
      </h1>
      {isYesOrNo(question) ? <YesOrNo question={question} /> : <Marks question={question} title={title} />}
    </main>
  );
}

function Top({ question: { purpose, number, of } }: { readonly question: Question }) {
  const text = useText();
  return (
    <div className={styles['top']}>
      <p className={styles['purpose']}>
        <strong>{text(`safety.ui.titles.${purpose}`)}</strong>
        <span className={styles['progress']}>{text('safety.ui.progress', { number, of })}</span>
      </p>
      <Button onPress={() => void call('safety.close')}>{text('safety.ui.close')}</Button>
    </div>
  );
}

/**
 * The ticks and what follows from them. The button stands below the last sign and never over it, so that whoever says
 * "none of these" has come past all of them.
 */
function Marks({ question, title }: { readonly question: Question; readonly title: string }) {
  const text = useText();
  const [draft, setDraft] = useState(() => draftOf(question));
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
        <Button look="primary" size="large" onPress={() => send(question, draft)}>
          {text(`safety.ui.${mainButton(draft)}`)}
        </Button>
        <Back question={question} />
      </Buttons>
    </>
  );
}

function YesOrNo({ question }: { readonly question: Question }) {
  const text = useText();
  const draft = draftOf(question);
  return (
    <Buttons>
      <Button size="large" onPress={() => send(question, { ...draft, ticked: [] })}>
        {text('safety.ui.can')}
      </Button>
      <Button size="large" onPress={() => send(question, { ...draft, ticked: ['unsteady'] })}>
        {text('safety.ui.cannot')}
      </Button>
      <Back question={question} />
    </Buttons>
  );
}

/** Before the first question there is nothing to go back to. */
function Back({ question }: { readonly question: Question }) {
  const text = useText();
  if (question.number === 1) return null;
  return (
    <Button size="large" look="quiet" onPress={() => void call('safety.back')}>
      {text('safety.ui.back')}
    </Button>
  );
}
