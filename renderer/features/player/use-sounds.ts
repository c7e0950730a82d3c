import { useEffect, useEffectEvent } from 'react';
import type { AppView } from '../../../shared/view.ts';
import { useView } from '../../use-view.ts';
import { chime, hush, speak } from '../../ui/sounds.ts';

/** Nobody is to be heard in a meeting, and nobody who has turned the sound down. */
function audible({ quiet, settings: { sound } }: AppView): boolean {
  return !quiet && sound.volume > 0;
}

/** Says whatever a screen reader would be told, if the person wants a voice. */
export function useVoice(words: string): void {
  const view = useView();
  const { sound } = view.settings;
  const mayBeHeard = sound.voice && audible(view);
  const say = useEffectEvent((said: string) => {
    if (mayBeHeard && said !== '') speak(said, view.language, sound.volume);
  });
  useEffect(() => say(words), [words]);
  useEffect(() => (mayBeHeard ? hush : undefined), [mayBeHeard]);
}

/** A chime when an exercise begins, and another when it ends. `part`: the one that is being exercised. */
export function useChime(part: number | null): void {
  const view = useView();
  const { sound } = view.settings;
  const ring = useEffectEvent((kind: 'begin' | 'end') => {
    if (sound.chime && audible(view)) chime(kind, sound.volume);
  });
  useEffect(() => {
    if (part === null) return;
    ring('begin');
    return () => ring('end');
  }, [part]);
}
