import type { Answer, Nudge } from '../../../shared/view.ts';
import type { DisplayMethod, WindowsPort } from '../ports.ts';

type OnAnswer = (answer: Answer | 'open') => void;

interface Shown {
  readonly nudge: Nudge;
  readonly onAnswer: OnAnswer;
}

/** The app's own small window in the corner of the screen, with the text and the buttons of a notification. */
export class CornerWindow implements DisplayMethod {
  readonly name = 'corner window';
  readonly #windows: Pick<WindowsPort, 'showCorner' | 'close'>;
  #shown: Shown | null = null;

  constructor(windows: Pick<WindowsPort, 'showCorner' | 'close'>) {
    this.#windows = windows;
  }

  /** The nudge that the window shows. */
  get nudge(): Nudge | null {
    return this.#shown?.nudge ?? null;
  }

  async show(nudge: Nudge, onAnswer: OnAnswer): Promise<void> {
    const shown = { nudge, onAnswer };
    this.#shown = shown;
    try {
      await this.#windows.showCorner();
    } catch (error) {
      if (this.#shown === shown) this.#shown = null;
      throw error;
    }
  }

  async withdraw(): Promise<void> {
    if (this.#shown === null) return;
    this.#shown = null;
    this.#windows.close('nudge');
  }

  /** Passes on the person's answer. False when there is nothing to answer. */
  answer(answer: Answer | 'open'): boolean {
    const shown = this.#shown;
    if (shown === null) return false;
    void this.withdraw();
    shown.onAnswer(answer);
    return true;
  }

  /** Call it when the person has closed the window or it could not be restored. The tray still offers the prompt. */
  forget(): void {
    this.#shown = null;
  }
}
