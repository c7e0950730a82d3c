import { useCall } from '../../use-call.ts';
import type { ButtonCall } from '../../use-call.ts';

interface AnswerCalls {
  readonly answer: ButtonCall;
  /** Closes the window without an answer. */
  readonly close: () => void;
  /** Both, for what is said beside the buttons. */
  readonly calls: readonly ButtonCall[];
}

/** With its answer accepted, a window that asks has done its work and closes. */
export function useAnswerAndClose(): AnswerCalls {
  const closing = useCall();
  const close = () => closing.run('window.close');
  const answer = useCall({ once: true, onAccepted: close });
  return { answer, close, calls: [answer, closing] };
}
