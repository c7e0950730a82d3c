import { FAILURE_LENGTHS } from '../shared/ipc.ts';
import { call } from './api.ts';

/**
 * Sends an error of this window to main for the log: its message, and the component stack if a component threw it. Both are
 * truncated, and neither contains what the page shows.
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

/** Describes an error, truncated to the lengths that main accepts. */
export function describeFailure(failure: unknown, componentStack = ''): FailureWords {
  const message = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  return {
    message: message.slice(0, FAILURE_LENGTHS.message),
    stack: componentStack.trim().slice(0, FAILURE_LENGTHS.stack),
  };
}

/** Reports uncaught errors and unhandled rejections, for the life of the page. */
export function reportUnhandled(): void {
  window.addEventListener('error', ({ error, message }) => {
    // Chromium reports this when an observer changes a size, and then measures again. It is harmless.
    if (!message.startsWith('ResizeObserver loop')) reportFailure(error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => reportFailure(reason));
}
