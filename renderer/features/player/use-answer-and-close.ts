import { useCall } from '../../use-call.ts';
import type { ButtonCall } from '../../use-call.ts';

interface AnswerCalls {
  readonly answer: ButtonCall;
  /** Closes the window without an answer. */
  readonly close: () => void;
  /** Both calls, to show beside the buttons when one does not work. */
  readonly calls: readonly ButtonCall[];
}

/** Sends the answer, and closes the window once main has accepted it. */
export function useAnswerAndClose(): AnswerCalls {
  const closing = useCall();
  const close = () => closing.run('window.close');
  const answer = useCall({ once: true, onAccepted: close });
  return { answer, close, calls: [answer, closing] };
}
