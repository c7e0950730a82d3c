import { useEffect, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { chime, hasVoice, hush, speak } from '../../../ui/sounds.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';

/** The result; a name under `settings.try`. */
type Tried = 'played' | 'silent' | 'quiet' | 'noVoice';

/** Plays the chime and the voice with the current settings. When nothing can be heard, a sentence says why. */
export function TrySound() {
  const { quiet, language } = useMainView((view) => ({ quiet: view.quiet, language: view.language }));
  const { volume } = useMainView((view) => view.settings.sound);
  const text = useText();
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    // The first call makes the computer load its voices.
    hasVoice();
    return hush;
  }, []);
  const attempt = (sound: 'chime' | 'voice') => {
    const problem = whySilent({ quiet, volume }, sound);
    setTried(problem ?? 'played');
    if (problem !== null) return;
    if (sound === 'chime') chime('begin', volume);
    else speak(text('settings.try.sample'), language, volume);
  };
  return (
    <>
      <Buttons>
        <Button onPress={() => attempt('chime')}>{text('settings.try.chime')}</Button>
        <Button onPress={() => attempt('voice')}>{text('settings.try.voice')}</Button>
      </Buttons>
      <Outcome isBad={tried !== 'played'}>{tried === null ? '' : text(`settings.try.${tried}`)}</Outcome>
    </>
  );
}

interface Loudness {
  readonly quiet: boolean;
  readonly volume: number;
}

function whySilent({ quiet, volume }: Loudness, sound: 'chime' | 'voice'): Exclude<Tried, 'played'> | null {
  if (quiet) return 'quiet';
  if (volume === 0) return 'silent';
  return sound === 'voice' && !hasVoice() ? 'noVoice' : null;
}
