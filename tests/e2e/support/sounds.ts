import type { Page } from '@playwright/test';
import type { RunningApp } from './running-app.ts';

/* What windows let be heard, noted where it goes out: at the speech of the computer and at the tones of Web Audio. */

const NAME = 'heardByTheTest';

/** Listens to every window that opens from now on. */
export async function listenToWindows(app: RunningApp): Promise<void> {
  await app.electron.context().addInitScript((name) => {
    const heard: string[] = [];
    Object.assign(globalThis, { [name]: heard });
    SpeechSynthesis.prototype.speak = ({ text }) => void heard.push(text);
    // A chime is two notes; the second tells whether it goes up or down.
    let first: number | null = null;
    const createOscillator = Reflect.get(AudioContext.prototype, 'createOscillator');
    AudioContext.prototype.createOscillator = function createAndNote(this: AudioContext) {
      const tone = createOscillator.call(this);
      const start = tone.start.bind(tone);
      tone.start = (when) => {
        const { value } = tone.frequency;
        if (first !== null) heard.push(value > first ? 'chime up' : 'chime down');
        first = first === null ? value : null;
        start(when);
      };
      return tone;
    };
  }, NAME);
}

/** What a window has let be heard so far: the words that were said, and `chime up` or `chime down`. */
export async function heardFrom(window: Page): Promise<string[]> {
  return window.evaluate((name) => Reflect.get(globalThis, name) as string[], NAME);
}
