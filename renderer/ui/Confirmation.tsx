import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useEscape } from '../use-escape.ts';
import { Button } from './Button.tsx';
import { Buttons } from './Buttons.tsx';
import styles from './Confirmation.module.css';

export interface ConfirmationProps {
  readonly question: string;
  /** What the person should know before they answer, between the question and the answers. */
  readonly children?: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is done, in the place where it is done, and takes the keyboard there. Escape means no. */
export function Confirmation({ question, children, yes, no, onYes, onNo }: ConfirmationProps) {
  const title = useId();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  useEscape(onNo);
  return (
    <div className={styles.question} role="group" aria-labelledby={title}>
      <p id={title} ref={words} tabIndex={-1} className={styles.title}>
        {question}
      </p>
      {children}
      <Buttons>
        <Button onPress={onYes}>{yes}</Button>
        <Button onPress={onNo}>{no}</Button>
      </Buttons>
    </div>
  );
}
