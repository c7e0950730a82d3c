import { useRef, useState } from 'react';
import type { CallName, CallResult } from '../shared/ipc.ts';
import { call } from './api.ts';
import type { Arguments } from './api.ts';

/** The calls that only say whether they changed anything. */
type AcceptingCall = {
  [Name in CallName]: CallResult<Name> extends { accepted: boolean } ? Name : never;
}[CallName];

/**
 * What became of a press. `refused`: main answered that it changes nothing now. `failed`: main could not answer, or does
 * not allow the call.
 */
export type CallState = 'idle' | 'pending' | 'refused' | 'failed';

export interface CallInHand {
  /** Of the last press. `CallProblem` shows it beside the button. */
  readonly state: CallState;
  readonly run: <Name extends AcceptingCall>(name: Name, ...argument: Arguments<Name>) => void;
}

interface UseCallOptions {
  /** After main has accepted the call. */
  readonly onAccepted?: () => void;
  /** A press while the last call is pending is ignored, where it would do the same thing twice. */
  readonly once?: boolean;
}

/** Calls main for a button, and keeps what became of it. */
export function useCall({ onAccepted, once = false }: UseCallOptions = {}): CallInHand {
  const [state, setState] = useState<CallState>('idle');
  const presses = useRef(0);
  const isPending = useRef(false);
  const run: CallInHand['run'] = (name, ...argument) => {
    if (once && isPending.current) return;
    isPending.current = true;
    presses.current += 1;
    const press = presses.current;
    // Emptied first, so that a screen reader says the same words again.
    setState('pending');
    const settle = (to: CallState) => {
      if (press !== presses.current) return;
      isPending.current = false;
      setState(to);
    };
    call(name, ...argument).then(
      ({ accepted }) => {
        settle(accepted ? 'idle' : 'refused');
        if (accepted) onAccepted?.();
      },
      () => settle('failed'),
    );
  };
  return { state, run };
}
