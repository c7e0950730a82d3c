import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

export const WORKING_POSTURES = ['sitting', 'standing', 'sitStand'] as const;

/** The posture in which the person works. */
export function PostureSection() {
  const posture = useMainView((view) => view.settings.posture);
  const { save } = useSaving();
  const text = useText();
  return (
    <ChoiceGroup
      label={text('settings.postureQuestion')}
      help={text('settings.postureHelp')}
      look="list"
      choices={WORKING_POSTURES.map((value) => ({ value, label: text(`settings.postures.${value}`) }))}
      value={posture}
      onChange={(chosen) => save({ posture: chosen })}
    />
  );
}
