import { FAILURE_LENGTHS } from '../shared/ipc.ts';
import { call } from './api.ts';

/**
 * Has main write an error of this window into its log: the message, and of a component its stack. Both are cut, and
 * neither holds what is on the page.
 */
export function reportFailure(failure: unknown, componentStack = ''): void {
  const { message, stack } = describeFailure(failure, componentStack);
  call('window.failed', { message, stack }).catch(giveUp);
}

/** When main cannot be told, only the developer tools are left. */
function giveUp(reason: unknown): void {
  // oxlint-disable-next-line no-console
  console.error(reason);
}

export interface FailureWords {
  readonly message: string;
  readonly stack: string;
}

/** What is known of an error, cut to what main takes. */
export function describeFailure(failure: unknown, componentStack = ''): FailureWords {
  const message = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  return {
    message: message.slice(0, FAILURE_LENGTHS.message),
    stack: componentStack.trim().slice(0, FAILURE_LENGTHS.stack),
  };
}

/** Reports what no component and no promise handles; for the life of the page. */
export function reportUnhandled(): void {
  window.addEventListener('error', ({ error, message }) => {
    // Chromium says so when a size changes while sizes are measured, and measures again: nothing has failed.
    if (!message.startsWith('ResizeObserver loop')) reportFailure(error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => reportFailure(reason));
}
