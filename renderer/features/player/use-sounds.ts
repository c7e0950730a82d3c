import { useEffect, useEffectEvent } from 'react';
import { usePlayerView } from '../../use-player-view.ts';
import { chime, hush, speak } from '../../ui/sounds.ts';

/** The sound settings, and whether any sound may play: not while quiet, and not at volume 0. */
function useSound() {
  const sound = usePlayerView((view) => view.settings.sound);
  const quiet = usePlayerView((view) => view.quiet);
  return { sound, isAudible: !quiet && sound.volume > 0 };
}

/** Speaks the announcements of the player, if the person has switched the voice on. */
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

/** Plays a chime when an exercise begins, and another when it ends. `part`: the part that is being exercised. */
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
