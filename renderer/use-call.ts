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
 * The state of a press. `refused`: main did nothing and said why. `failed`: main could not answer, or does not allow the
 * call.
 */
export type CallState =
  { readonly is: 'idle' | 'pending' | 'failed' } | { readonly is: 'refused'; readonly why: Refusal };

export const IDLE: CallState = { is: 'idle' };
export const PENDING: CallState = { is: 'pending' };
export const FAILED: CallState = { is: 'failed' };

export interface ButtonCall {
  /** The state of the last press. `CallProblem` shows it beside the button. */
  readonly state: CallState;
  readonly run: <Name extends AcceptingCall>(name: Name, ...argument: Arguments<Name>) => void;
}

interface UseCallOptions {
  /** After main has accepted the call. */
  readonly onAccepted?: () => void;
  /** Ignores a press while the last call is pending. For calls that must not happen twice. */
  readonly once?: boolean;
}

/** Calls main when a button is pressed, and keeps the state of the last press. */
export function useCall({ onAccepted, once = false }: UseCallOptions = {}): ButtonCall {
  const [state, setState] = useState(IDLE);
  const presses = useRef(0);
  const isPending = useRef(false);
  const run: ButtonCall['run'] = (name, ...argument) => {
    if (once && isPending.current) return;
    isPending.current = true;
    presses.current += 1;
    const press = presses.current;
    // Clears the last message, so that a screen reader announces the same one again.
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
