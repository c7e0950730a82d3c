import { GAP_MINUTES, HOLD_MINUTES, MERGE_MINUTES } from '../../../../shared/settings/schema.ts';
import { MinutesField } from '../../../ui/MinutesField.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

/** The settings for when a due prompt shows. */
export function TimingSection() {
  const { holdMinutes, mergeMinutes, gapMinutes } = useMainView((view) => view.settings.prompt);
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <MinutesField
        label={text('settings.hold')}
        help={text('settings.holdHelp')}
        {...HOLD_MINUTES}
        step={1}
        value={holdMinutes}
        onChange={(minutes) => save({ prompt: { holdMinutes: minutes } })}
      />
      <MinutesField
        label={text('settings.merge')}
        help={text('settings.mergeHelp')}
        {...MERGE_MINUTES}
        value={mergeMinutes}
        onChange={(minutes) => save({ prompt: { mergeMinutes: minutes } })}
      />
      <MinutesField
        label={text('settings.gap')}
        help={text('settings.gapHelp')}
        {...GAP_MINUTES}
        value={gapMinutes}
        onChange={(minutes) => save({ prompt: { gapMinutes: minutes } })}
      />
    </>
  );
}
