import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import type { ChoiceOption } from '../../../ui/ChoiceGroup.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { fluidLimit } from '../../../../shared/safety/answers.ts';
import { PRESETS, PRESET_NAMES, presetOf } from '../../../../shared/settings/presets.ts';
import type { PresetName } from '../../../../shared/settings/presets.ts';
import { useSaving } from '../saving.ts';

/** Common pairs of intervals. Other intervals show as the person's own; they come from the fields below, not from a choice. */
export function PresetSection() {
  const { health, reminders } = useMainView((view) => ({
    health: view.health,
    reminders: view.settings.reminders,
  }));
  const { save } = useSaving();
  const text = useText();
  const chosen = presetOf(reminders);
  // People with a fluid limit get no water reminder, whatever its interval.
  const isLimited = fluidLimit(health) === true;
  const detail = (move: number, water: number) =>
    isLimited
      ? text('settings.presets.detailWithoutWater', { move })
      : text('settings.presets.detail', { move, water });
  const presets = PRESET_NAMES.map((name): ChoiceOption<PresetName | 'custom'> => {
    const { move, water } = PRESETS[name];
    return { value: name, label: text(`settings.presets.${name}`), detail: detail(move, water) };
  });
  const own: ChoiceOption<'custom'> = {
    value: 'custom',
    label: text('settings.presets.custom'),
    detail: detail(reminders.move.everyMinutes, reminders.water.everyMinutes),
  };
  return (
    <ChoiceGroup
      label={text('settings.preset')}
      help={text(isLimited ? 'settings.presetHelpWithoutWater' : 'settings.presetHelp')}
      look="cards"
      choices={chosen ? presets : [...presets, own]}
      value={chosen ?? 'custom'}
      onChange={(name) => {
        if (name === 'custom') return;
        const { move, water } = PRESETS[name];
        save({ reminders: { move: { everyMinutes: move }, water: { everyMinutes: water } } });
      }}
    />
  );
}
