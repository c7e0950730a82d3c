import { vi } from 'vitest';

/*
 * What jsdom lacks of a browser: for a window in which everything is equally high and nobody scrolls, on a computer that
 * asks for no less motion and has one voice.
 */

/** In pixels. */
export const HEIGHT = 160;

/** What can be heard of the window, in order: spoken words and tones by their frequency, with their volume. */
export type Heard =
  | { readonly says: string; readonly language: string; readonly volume: number }
  | { readonly tone: number }
  | 'silence';

class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class Utterance {
  lang = '';
  volume = 1;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Completes the window, and answers what is heard of it from now on. */
export function completeBrowser(): readonly Heard[] {
  vi.stubGlobal('ResizeObserver', NoLayout);
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('scrollBy', () => undefined);
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.scrollIntoView = () => undefined;
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => HEIGHT });
  const heard: Heard[] = [];
  giveVoice(heard);
  giveTones(heard);
  return heard;
}

function giveVoice(heard: Heard[]): void {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ name: 'A voice' }],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    cancel: () => heard.push('silence'),
    speak: ({ text, lang, volume }: Utterance) => heard.push({ says: text, language: lang, volume }),
  });
}

function giveTones(heard: Heard[]): void {
  const settable = {
    value: 0,
    setValueAtTime() {},
    linearRampToValueAtTime() {},
    exponentialRampToValueAtTime() {},
  };
  class Sound {
    readonly currentTime = 0;
    readonly destination = {};
    createGain() {
      return { gain: settable, connect: () => this.destination };
    }
    createOscillator() {
      const frequency = { value: 0 };
      return {
        frequency,
        connect: (next: unknown) => next,
        start: () => heard.push({ tone: frequency.value }),
        stop: () => undefined,
      };
    }
  }
  vi.stubGlobal('AudioContext', Sound);
}
