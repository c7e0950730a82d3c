import { NATURAL_BREAK_MINUTES } from '../../../../shared/settings/schema.ts';
import { MinutesField } from '../../../ui/MinutesField.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

/** How long an absence must be to count as a natural break. */
export function NaturalBreakSection() {
  const naturalBreakMinutes = useMainView((view) => view.settings.naturalBreakMinutes);
  const { save } = useSaving();
  const text = useText();
  return (
    <MinutesField
      label={text('settings.naturalBreak')}
      help={text('settings.naturalBreakHelp')}
      {...NATURAL_BREAK_MINUTES}
      step={1}
      value={naturalBreakMinutes}
      onChange={(minutes) => save({ naturalBreakMinutes: minutes })}
    />
  );
}
