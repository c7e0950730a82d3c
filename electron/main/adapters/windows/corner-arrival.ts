import type { BrowserWindow } from 'electron';
import { cornerOf } from './corner-of.ts';
import type { Rectangle } from './place-on.ts';
import { workAreaInUse } from './screens.ts';
import { CORNER_SIZE } from './window-looks.ts';

/** A page that is not drawn within this time counts as failed. Milliseconds; a busy computer needs some. */
const DRAW_TIMEOUT = 5_000;

/** Waits for the page of the corner window and then shows it on the screen that the person is looking at. */
export class CornerArrival {
  /** Rejects when the window does not get onto the screen. */
  readonly promise: Promise<void>;
  // Chosen once, before there is a window: some window managers wrap a frameless window and then report another place.
  readonly #screen = workAreaInUse();
  readonly #timer: NodeJS.Timeout;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  #isOver = false;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => this.fail('It was not drawn in time.'), DRAW_TIMEOUT);
  }

  /** Where the window belongs, with the height that its text needs. */
  place(height = CORNER_SIZE.height): Rectangle {
    return cornerOf(this.#screen, { ...CORNER_SIZE, height }, process.platform);
  }

  /** The page is drawn and has this height in pixels. */
  arrive(window: BrowserWindow, height: number): void {
    window.setBounds(this.place(height));
    if (!window.isVisible()) window.showInactive();
    this.settle();
  }

  /** The window is there, or nobody needs it any more. */
  settle(): void {
    if (this.#end()) this.#resolve();
  }

  /** False when the window had arrived or failed before. */
  fail(reason: string): boolean {
    const wasPending = this.#end();
    if (wasPending) this.#reject(new Error(reason));
    return wasPending;
  }

  #end(): boolean {
    clearTimeout(this.#timer);
    const wasPending = !this.#isOver;
    this.#isOver = true;
    return wasPending;
  }
}
