import { MOVE_MINUTES } from '../../../../shared/settings/schema.ts';
import { MinutesField } from '../../../ui/MinutesField.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

export function MoveSection() {
  const { enabled, everyMinutes } = useMainView((view) => view.settings.reminders.move);
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <Switch isSelected={enabled} onChange={(on) => save({ reminders: { move: { enabled: on } } })}>
        {text('settings.moveEnabled')}
      </Switch>
      <MinutesField
        label={text('settings.moveEvery')}
        help={text('settings.moveHelp')}
        {...MOVE_MINUTES}
        value={everyMinutes}
        isDisabled={!enabled}
        onChange={(minutes) => save({ reminders: { move: { everyMinutes: minutes } } })}
      />
    </>
  );
}
