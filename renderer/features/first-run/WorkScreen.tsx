import { PRESETS, PRESET_NAMES, presetOf } from '../../../shared/settings/presets.ts';
import type { PresetName } from '../../../shared/settings/presets.ts';
import { RHYTHMS, RHYTHM_NAMES, rhythmOf } from '../../../shared/settings/rhythms.ts';
import type { RhythmName } from '../../../shared/settings/rhythms.ts';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import { Frame } from './Frame.tsx';
import type { Way } from './Frame.tsx';
import { placeAfter } from './place.ts';
import { useFirstRunSaving } from './use-saving.ts';

const POSTURES = ['sitting', 'standing', 'sitStand'] as const;

/** Asks how the person works, and how often to remind them. */
export function WorkScreen({ way }: { readonly way: Way }) {
  const text = useText();
  const settings = useMainView((view) => view.settings);
  const { save, problem } = useFirstRunSaving();
  return (
    <Frame
      way={way}
      title={text('firstRun.work.title')}
      lead={text('firstRun.work.lead')}
      problem={problem}
      main={{ label: text('firstRun.next'), act: () => way.go(placeAfter(way.place)) }}
    >
      <ChoiceGroup
        label={text('settings.postureQuestion')}
        look="grid"
        choices={POSTURES.map((value) => ({ value, label: text(`settings.postures.${value}`) }))}
        value={settings.posture}
        onChange={(posture) => save({ posture })}
      />
      <Preset save={save} />
      {settings.posture === 'sitStand' ? <Rhythm save={save} /> : null}
    </Frame>
  );
}

interface SavingProps {
  readonly save: (patch: SettingsPatch) => void;
}

function Preset({ save }: SavingProps) {
  const text = useText();
  const reminders = useMainView((view) => view.settings.reminders);
  const choose = (name: PresetName) =>
    save({
      reminders: {
        move: { everyMinutes: PRESETS[name].move },
        water: { everyMinutes: PRESETS[name].water },
      },
    });
  return (
    <ChoiceGroup
      label={text('firstRun.work.preset')}
      look="grid"
      choices={PRESET_NAMES.map((value) => ({
        value,
        label: text(`settings.presets.${value}`),
        detail: text('settings.presets.detail', PRESETS[value]),
      }))}
      value={presetOf(reminders)}
      onChange={choose}
    />
  );
}

function Rhythm({ save }: SavingProps) {
  const text = useText();
  const reminders = useMainView((view) => view.settings.reminders);
  const detail = (name: RhythmName) => {
    const { sitMinutes: sit, standMinutes: stand, moveMinutes: move } = RHYTHMS[name];
    return text(move > 0 ? 'settings.rhythmWithMoving' : 'settings.rhythmDetail', { sit, stand, move });
  };
  return (
    <ChoiceGroup
      label={text('settings.rhythm')}
      look="grid"
      choices={RHYTHM_NAMES.map((value) => ({
        value,
        label: text(`settings.rhythms.${value}`),
        detail: detail(value),
      }))}
      value={rhythmOf(reminders.posture)}
      onChange={(name) => save({ reminders: { posture: { ...RHYTHMS[name] } } })}
    />
  );
}
