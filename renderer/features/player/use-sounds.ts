import { useEffect, useEffectEvent } from 'react';
import { usePlayerView } from '../../use-player-view.ts';
import { chime, hush, speak } from '../../ui/sounds.ts';

/** The settings of the sound, and whether anything may be heard: not in a meeting, and not at no volume. */
function useSound() {
  const sound = usePlayerView((view) => view.settings.sound);
  const quiet = usePlayerView((view) => view.quiet);
  return { sound, isAudible: !quiet && sound.volume > 0 };
}

/** Speaks what a screen reader would say, if the person wants a voice. */
export function useVoice(words: string): void {
  const { sound, isAudible } = useSound();
  const language = usePlayerView((view) => view.language);
  const mayBeHeard = sound.voice && isAudible;
  const say = useEffectEvent((said: string) => {
    if (mayBeHeard && said !== '') speak(said, language, sound.volume);
  });
  useEffect(() => say(words), [words]);
  useEffect(() => (mayBeHeard ? hush : undefined), [mayBeHeard]);
}

/** A chime when an exercise begins, and another when it ends. `part`: the one that is being exercised. */
export function useChime(part: number | null): void {
  const { sound, isAudible } = useSound();
  const ring = useEffectEvent((kind: 'begin' | 'end') => {
    if (sound.chime && isAudible) chime(kind, sound.volume);
  });
  useEffect(() => {
    if (part === null) return;
    ring('begin');
    return () => ring('end');
  }, [part]);
}
