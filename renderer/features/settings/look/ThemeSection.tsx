import { THEMES } from '../../../../shared/settings/schema.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

export function ThemeSection() {
  const theme = useMainView((view) => view.settings.look.theme);
  const { save } = useSaving();
  const text = useText();
  return (
    <ChoiceGroup
      label={text('settings.theme.label')}
      help={text('settings.theme.help')}
      look="list"
      choices={THEMES.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
      value={theme}
      onChange={(chosen) => save({ look: { theme: chosen } })}
    />
  );
}
