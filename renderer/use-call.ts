import { useRef, useState } from 'react';
import type { CommandOutcome, Refusal } from '../shared/command-outcome.ts';
import type { CallName, CallResult } from '../shared/ipc.ts';
import { call } from './api.ts';
import type { Arguments } from './api.ts';

/** The calls whose only result is whether main did what they ask. */
type AcceptingCall = {
  [Name in CallName]: CallResult<Name> extends CommandOutcome ? Name : never;
}[CallName];

/**
 * What became of a press. `refused`: main answered that it changes nothing, and why. `failed`: main could not answer, or
 * does not allow the call.
 */
export type CallState =
  { readonly is: 'idle' | 'pending' | 'failed' } | { readonly is: 'refused'; readonly why: Refusal };

export const IDLE: CallState = { is: 'idle' };
export const PENDING: CallState = { is: 'pending' };
export const FAILED: CallState = { is: 'failed' };

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
  const [state, setState] = useState(IDLE);
  const presses = useRef(0);
  const isPending = useRef(false);
  const run: CallInHand['run'] = (name, ...argument) => {
    if (once && isPending.current) return;
    isPending.current = true;
    presses.current += 1;
    const press = presses.current;
    // Emptied first, so that a screen reader says the same words again.
    setState(PENDING);
    const settle = (to: CallState) => {
      if (press !== presses.current) return;
      isPending.current = false;
      setState(to);
    };
    call(name, ...argument).then(
      (outcome: CommandOutcome) => {
        settle(outcome.accepted ? IDLE : { is: 'refused', why: outcome.why });
        if (outcome.accepted) onAccepted?.();
      },
      () => settle(FAILED),
    );
  };
  return { state, run };
}
