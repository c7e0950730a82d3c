import { useState } from 'react';
import type { ReactNode } from 'react';
import { describeFailure } from '../report-failure.ts';
import { Button } from '../ui/Button.tsx';
import { Buttons } from '../ui/Buttons.tsx';
import { CallProblem } from '../ui/CallProblem.tsx';
import { useCall } from '../use-call.ts';
import type { ButtonCall } from '../use-call.ts';
import { useDocumentTitle } from '../use-document-title.ts';
import { useFocusedHeading } from '../use-focused-heading.ts';
import { useText } from '../use-view.ts';
import type { ComponentFailure } from './ErrorBoundary.tsx';
import styles from './FailedScreen.module.css';

/** The props of each window's failure screen. */
export interface FailedProps {
  readonly failure: ComponentFailure;
  readonly retry: () => void;
  /** Whether there is a view to read. */
  readonly hasView: boolean;
}

interface FailedScreenProps extends Pick<FailedProps, 'failure' | 'retry'> {
  readonly title: string;
  /** What it means for the person. */
  readonly children: ReactNode;
  /** Other buttons, and their calls. */
  readonly others?: ReactNode;
  readonly calls?: readonly ButtonCall[];
}

const NO_CALLS: readonly ButtonCall[] = [];

/** A window whose content failed: what happened, and what can be done. */
export function FailedScreen({ title, children, others, calls = NO_CALLS, ...rest }: FailedScreenProps) {
  const text = useText();
  const heading = useFocusedHeading();
  const copy = useCopy(rest.failure);
  useDocumentTitle(title);
  return (
    <main className={styles.screen}>
      <div className={styles.words} role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      <p className={styles.details}>{describeFailure(rest.failure.error).message}</p>
      <Buttons>
        <Button look="primary" onPress={rest.retry}>
          {text('shell.failed.retry')}
        </Button>
        <Button onPress={copy.copy}>{text('shell.failed.copy')}</Button>
        {others}
        <CallProblem of={[...calls, copy.call]} />
      </Buttons>
      <p className={styles.copied} role="status">
        {copy.isCopied ? text('shell.failed.copied') : ''}
      </p>
    </main>
  );
}

function useCopy({ error, componentStack }: ComponentFailure) {
  const [isCopied, setCopied] = useState(false);
  const call = useCall({ onAccepted: () => setCopied(true) });
  const copy = () => {
    setCopied(false);
    const { message, stack } = describeFailure(error, componentStack);
    call.run('text.copy', { text: `${message}\n${stack}\n` });
  };
  return { isCopied, call, copy };
}
