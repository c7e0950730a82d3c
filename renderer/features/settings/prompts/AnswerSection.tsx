import { LAPSE_MINUTES } from '../../../../shared/settings/schema.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { MinutesField } from '../../../ui/MinutesField.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

const SNOOZES = [5, 10] as const;

/** How long a snooze is, and how long a prompt waits before it lapses. */
export function AnswerSection() {
  const { snoozeMinutes, lapseMinutes } = useMainView((view) => view.settings.prompt);
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <ChoiceGroup
        label={text('settings.snooze')}
        help={text('settings.snoozeHelp')}
        look="list"
        choices={SNOOZES.map((minutes) => ({
          value: String(minutes),
          label: text('settings.snoozeMinutes', { minutes }),
        }))}
        value={String(snoozeMinutes)}
        onChange={(chosen) => save({ prompt: { snoozeMinutes: Number(chosen) } })}
      />
      <MinutesField
        label={text('settings.lapse')}
        help={text('settings.lapseHelp')}
        {...LAPSE_MINUTES}
        value={lapseMinutes}
        onChange={(minutes) => save({ prompt: { lapseMinutes: minutes } })}
      />
    </>
  );
}
