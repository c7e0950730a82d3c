/*
 * The sounds of the app: the computer's voice, and a chime that is synthesised here. Callers decide whether a sound may be
 * played at all.
 */

/** Speaks the words, and stops what is being spoken. `volume`: 0–1. */
export function speak(words: string, language: string, volume: number): void {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language;
  utterance.volume = volume;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

/** Whether the computer has a voice. Chromium loads the voices only after the first call. */
export function hasVoice(): boolean {
  return speechSynthesis.getVoices().length > 0;
}

export function hush(): void {
  speechSynthesis.cancel();
}

export type Chime = 'begin' | 'end';

/** Frequencies in hertz, in order: a fourth up at the beginning, down at the end. */
const NOTES: Readonly<Record<Chime, readonly [number, number]>> = { begin: [523, 698], end: [698, 523] };

/** Seconds from one note to the next, and until a note has faded. */
const NOTE = 0.14;
const FADE = 0.7;

/** Loud enough to be heard over talk in the room, without startling anybody. */
const LOUDEST = 0.35;

let context: AudioContext | null = null;

/** Plays two soft notes. `volume`: 0–1. */
export function chime(kind: Chime, volume: number): void {
  context ??= new AudioContext();
  const start = context.currentTime;
  for (const [index, frequency] of NOTES[kind].entries())
    play(context, frequency, start + index * NOTE, volume);
}

function play(audio: AudioContext, frequency: number, at: number, volume: number): void {
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = frequency;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(volume * LOUDEST, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + FADE);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + FADE);
}
