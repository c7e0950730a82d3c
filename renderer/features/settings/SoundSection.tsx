import { Slider, SliderOutput, SliderThumb, SliderTrack, Label } from 'react-aria-components';
import { Switch } from '../../ui/Switch.tsx';
import { useText, useView } from '../../use-view.ts';
import styles from './SoundSection.module.css';
import { useSaving } from './saving.ts';

/** What the player lets be heard. */
export function SoundSection() {
  const { chime, voice, volume } = useView().settings.sound;
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <Switch isSelected={chime} onChange={(on) => save({ sound: { chime: on } })}>
        {text('settings.chime')}
      </Switch>
      <Switch isSelected={voice} onChange={(on) => save({ sound: { voice: on } })}>
        {text('settings.voice')}
      </Switch>
      <p>{text('settings.soundHelp')}</p>
      <Volume key={volume} volume={volume} isDisabled={!chime && !voice} />
    </>
  );
}

/** While it is dragged it moves here; what it is left at is saved. */
function Volume({ volume, isDisabled }: { readonly volume: number; readonly isDisabled: boolean }) {
  const { save } = useSaving();
  const text = useText();
  return (
    <Slider
      className={styles['slider'] ?? ''}
      defaultValue={volume}
      minValue={0}
      maxValue={1}
      step={0.1}
      formatOptions={{ style: 'percent' }}
      isDisabled={isDisabled}
      onChangeEnd={(chosen) => save({ sound: { volume: chosen } })}
    >
      <Label>{text('settings.volume')}</Label>
      <SliderOutput className={styles['output'] ?? ''} />
      <SliderTrack className={styles['track'] ?? ''}>
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
