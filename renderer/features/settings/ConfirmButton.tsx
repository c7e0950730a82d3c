import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useEscape } from '../../use-escape.ts';
import styles from './ConfirmButton.module.css';

interface ConfirmButtonProps {
  readonly label: string;
  /** Name for screen readers where the label alone is not clear enough. */
  readonly name?: string;
  readonly look?: 'plain' | 'quiet';
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for an action that cannot be undone. It asks for confirmation in its own place. */
export function ConfirmButton({ label, name, look = 'plain', onYes, ...question }: ConfirmButtonProps) {
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
      {/* After "no" the focus returns to the button; after "yes" it goes to the outcome. */}
      <Button look={look} label={name} autoFocus={stage === 'declined'} onPress={() => setStage('asking')}>
        {label}
      </Button>
    </Buttons>
  );
}

interface QuestionProps extends Pick<ConfirmButtonProps, 'question' | 'yes' | 'no' | 'onYes'> {
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
