import { useEffect, useState } from 'react';
import type { AppView } from '../../../../shared/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { chime, hasVoice, hush, speak } from '../../../ui/sounds.ts';
import { useText, useView } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';

/** What came of trying; a name under `settings.try`. */
type Tried = 'played' | 'silent' | 'quiet' | 'noVoice';

/** The chime and the voice as they will be heard. What cannot be heard is said in words. */
export function TrySound() {
  const view = useView();
  const text = useText();
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    // The first question makes the computer look for its voices.
    hasVoice();
    return hush;
  }, []);
  const attempt = (sound: 'chime' | 'voice') => {
    const problem = whySilent(view, sound);
    setTried(problem ?? 'played');
    if (problem !== null) return;
    const { volume } = view.settings.sound;
    if (sound === 'chime') chime('begin', volume);
    else speak(text('settings.try.sample'), view.language, volume);
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

function whySilent({ quiet, settings }: AppView, sound: 'chime' | 'voice'): Exclude<Tried, 'played'> | null {
  if (quiet) return 'quiet';
  if (settings.sound.volume === 0) return 'silent';
  return sound === 'voice' && !hasVoice() ? 'noVoice' : null;
}
