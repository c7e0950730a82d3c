import { PROMPT_STYLES } from '../../../../shared/settings/schema.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

export function StyleSection() {
  const style = useMainView((view) => view.settings.prompt.style);
  const { save } = useSaving();
  const text = useText();
  return (
    <ChoiceGroup
      label={text('settings.style.label')}
      help={text('settings.style.help')}
      look="list"
      choices={PROMPT_STYLES.map((value) => ({
        value,
        label: text(`settings.style.${value}`),
        detail: text(`settings.style.${value}Detail`),
      }))}
      value={style}
      onChange={(chosen) => save({ prompt: { style: chosen } })}
    />
  );
}
