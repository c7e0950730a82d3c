import { screen } from 'electron';
import type { BrowserWindow } from 'electron';
import { cornerOf } from './corner-of.ts';
import type { Rectangle } from './place-on.ts';
import { CORNER_SIZE } from './window-looks.ts';

/** A window that is not drawn by then is taken for broken. Milliseconds; a busy computer needs some. */
const PATIENCE = 5_000;

/** The corner window's way to the screen that the person is looking at. */
export class CornerArrival {
  /** @throws when it does not arrive */
  readonly promise: Promise<void>;
  // Window managers that put a window without a frame into one of their own may have it seem to be elsewhere.
  readonly #screen = screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
  readonly #timer: NodeJS.Timeout;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  #isOver = false;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => this.fail('It was not drawn in time.'), PATIENCE);
  }

  /** Where the window is to be, in the height that its words need. */
  place(height = CORNER_SIZE.height): Rectangle {
    return cornerOf(this.#screen, { ...CORNER_SIZE, height }, process.platform);
  }

  /** Its page is drawn, so many pixels high. */
  arrive(window: BrowserWindow, height: number): void {
    window.setBounds(this.place(height));
    if (!window.isVisible()) window.showInactive();
    this.settle();
  }

  /** It is there, or nobody wants it any more. */
  settle(): void {
    if (this.#end()) this.#resolve();
  }

  /** False when it had arrived before. */
  fail(reason: string): boolean {
    const wasAwaited = this.#end();
    if (wasAwaited) this.#reject(new Error(reason));
    return wasAwaited;
  }

  #end(): boolean {
    clearTimeout(this.#timer);
    const wasAwaited = !this.#isOver;
    this.#isOver = true;
    return wasAwaited;
  }
}
