import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useEscape } from '../../use-escape.ts';
import styles from './AskOnceMore.module.css';

interface AskOnceMoreProps {
  readonly label: string;
  /** Name for screen readers where the label alone does not tell enough. */
  readonly name?: string;
  readonly look?: 'plain' | 'quiet';
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for what cannot be taken back: it asks first, in its own place. */
export function AskOnceMore({ label, name, look = 'plain', onYes, ...question }: AskOnceMoreProps) {
  const [stage, setStage] = useState<'before' | 'asking' | 'declined'>('before');
  if (stage === 'asking')
    return (
      <Question
        {...question}
        onYes={() => {
          setStage('before');
          onYes();
        }}
        onNo={() => setStage('declined')}
      />
    );
  return (
    <Buttons>
      {/* After a "no" the keyboard is back where it was; after a "yes" it is where the news is. */}
      <Button look={look} label={name} autoFocus={stage === 'declined'} onPress={() => setStage('asking')}>
        {label}
      </Button>
    </Buttons>
  );
}

interface QuestionProps extends Pick<AskOnceMoreProps, 'question' | 'yes' | 'no' | 'onYes'> {
  readonly onNo: () => void;
}

function Question({ question, yes, no, onYes, onNo }: QuestionProps) {
  const title = useId();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  useEscape(onNo);
  return (
    <div className={styles.question} role="group" aria-labelledby={title}>
      <p id={title} ref={words} tabIndex={-1}>
        {question}
      </p>
      <Buttons>
        <Button onPress={onYes}>{yes}</Button>
        <Button onPress={onNo}>{no}</Button>
      </Buttons>
    </div>
  );
}
