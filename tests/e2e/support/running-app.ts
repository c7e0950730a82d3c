import type { ElectronApplication, Page } from '@playwright/test';
import { end, type Child, type Exit } from './child.ts';
import type { Launched } from './electron-launch.ts';
import type { Folders } from './folders.ts';
import { waitFor } from './wait-for.ts';

/**
 * Which window is meant: the name that its URL carries (`app://unknot/?window=player`), a pattern for the URL, or a question
 * about it.
 */
export type WindowMatch = string | RegExp | ((url: URL) => boolean);

/** How long the app may take to end when it is asked to, in milliseconds. */
const endDeadline = 5000;

function matches(page: Page, match: WindowMatch): boolean {
  const url = page.url();
  // A window that has not loaded anything yet has an empty URL.
  if (!URL.canParse(url)) return false;
  if (match instanceof RegExp) return match.test(url);
  if (typeof match === 'function') return match(new URL(url));
  return new URL(url).searchParams.get('window') === match;
}

/** An app that was started on a test desktop, and what is left of it afterwards. */
export class StartedApp {
  /** Where the app keeps its files. */
  readonly folders: Folders;
  readonly #child: Child;

  constructor(child: Child, folders: Folders) {
    this.#child = child;
    this.folders = folders;
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** The exit code, or the signal that ended it, once the app's main process has ended. */
  get exited(): Promise<Exit> {
    return this.#child.exited;
  }

  /** All that the app has written to standard output and standard error. */
  output(): string {
    return this.#child.output();
  }

  /** Closes the terminal that the app was started from. */
  closeTerminal(): void {
    this.#child.closeTerminal();
  }

  /** Kills the app as a power cut would. */
  async kill(): Promise<void> {
    this.#child.signal('SIGKILL');
    await this.exited;
  }

  /** Asks the app to end, as a session does that ends. Throws if it has to be killed. */
  async end(): Promise<void> {
    await end('the app', this.#child, endDeadline);
  }
}

/** An app that Playwright can look into. */
export class RunningApp extends StartedApp {
  /** Playwright's own handle, for what the verbs here do not cover. Never call its `close`: it may hang without a window. */
  readonly electron: ElectronApplication;

  constructor(launched: Launched, folders: Folders) {
    super(launched.child, folders);
    this.electron = launched.electron;
  }

  /** The windows that are open now. */
  windows(): Page[] {
    return this.electron.windows();
  }

  /** Waits for a window and its document. */
  async window(match: WindowMatch): Promise<Page> {
    const page = await waitFor(
      () => `the window ${String(match)}; there are: ${this.#urls()}`,
      () => this.windows().find((candidate) => matches(candidate, match)),
    );
    await page.waitForLoadState();
    return page;
  }

  /** Waits until no window matches. */
  async windowClosed(match: WindowMatch): Promise<void> {
    await waitFor(
      `the window ${String(match)} to close`,
      () => !this.windows().some((page) => matches(page, match)),
    );
  }

  #urls(): string {
    return (
      this.windows()
        .map((page) => page.url())
        .join(', ') || 'none'
    );
  }
}
