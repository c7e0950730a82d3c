import type { CallArgument } from '../../../shared/ipc.ts';
import { MINUTE } from '../../../shared/time.ts';
import type { Clock, Log, WindowName } from '../ports.ts';

/** The most reports of a window that are logged in a minute, so that a page that keeps failing cannot flood the log. */
const MOST_IN_A_MINUTE = 10;

export interface WindowReportsParts {
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly log: Log;
}

/** Logs the errors that windows report. */
export class WindowReports {
  readonly #parts: WindowReportsParts;
  readonly #writtenAt = new Map<WindowName, readonly number[]>();

  constructor(parts: WindowReportsParts) {
    this.#parts = parts;
  }

  /** False when this window has reported too many errors in the last minute. */
  report(name: WindowName, { message, stack }: CallArgument<'window.failed'>): boolean {
    const now = this.#parts.clock.monotonic();
    const recent = (this.#writtenAt.get(name) ?? []).filter((at) => now - at < MINUTE);
    if (recent.length >= MOST_IN_A_MINUTE) return false;
    this.#writtenAt.set(name, [...recent, now]);
    const components = stack === '' ? '' : ` (${inOneLine(stack)})`;
    this.#parts.log.error(`Error in the ${name} window: ${inOneLine(message)}${components}`);
    return true;
  }
}

/** Removes line breaks, so that no report can look like another line of the log. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
