import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { Switch } from '../../../ui/Switch.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import { useSaving } from '../saving.ts';
import styles from './SoundSection.module.css';
import { TrySound } from './TrySound.tsx';

/** The sounds of the player. */
export function SoundSection() {
  const { chime, voice } = useMainView((view) => view.settings.sound);
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <p className={pageStyles.note}>{text('settings.soundHelp')}</p>
      <Switch isSelected={chime} onChange={(on) => save({ sound: { chime: on } })}>
        {text('settings.chime')}
      </Switch>
      <Switch
        isSelected={voice}
        help={text('settings.voiceHelp')}
        onChange={(on) => save({ sound: { voice: on } })}
      >
        {text('settings.voice')}
      </Switch>
      <Volume isDisabled={!chime && !voice} />
      <TrySound />
    </>
  );
}

/** The slider moves here while it is dragged; its final value is saved. */
function Volume({ isDisabled }: { readonly isDisabled: boolean }) {
  const volume = useMainView((view) => view.settings.sound.volume);
  const { save } = useSaving();
  const text = useText();
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <Slider
      className={styles.slider}
      value={dragged ?? volume}
      minValue={0}
      maxValue={1}
      step={0.1}
      formatOptions={{ style: 'percent' }}
      isDisabled={isDisabled}
      onChange={setDragged}
      onChangeEnd={(chosen) => {
        setDragged(null);
        if (chosen !== volume) save({ sound: { volume: chosen } });
      }}
    >
      <Label>{text('settings.volume')}</Label>
      <SliderOutput className={styles.output} />
      <SliderTrack className={styles.track}>
        <SliderThumb className={styles.thumb} />
      </SliderTrack>
    </Slider>
  );
}
