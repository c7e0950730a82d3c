import { QUIET_BEFORE_BED_MINUTES } from '../../../../shared/settings/schema.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { MinutesField } from '../../../ui/MinutesField.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { ClockField } from '../ClockField.tsx';
import pageStyles from '../SettingsPage.module.css';
import { useSaving } from '../saving.ts';

/** The initial value of the field. */
const FIRST_BEDTIME = '23:00';

/** The optional bedtime, and how long before it the app suggests no glass. */
export function BedtimeFields() {
  const { bedtime, quietBeforeBedMinutes } = useMainView((view) => view.settings.reminders.water);
  const { save } = useSaving();
  const text = useText();
  const saveBedtime = (time: string | null) => save({ reminders: { water: { bedtime: time } } });
  if (bedtime === null) {
    return (
      <>
        <p className={pageStyles.note}>{text('water.says.bedtimeHelp')}</p>
        <Buttons>
          <Button onPress={() => saveBedtime(FIRST_BEDTIME)}>{text('water.settings.addBedtime')}</Button>
        </Buttons>
      </>
    );
  }
  return (
    <>
      <ClockField
        label={text('water.settings.bedtime')}
        time={bedtime}
        onChange={saveBedtime}
        onRemove={() => saveBedtime(null)}
        removeLabel={text('water.settings.noBedtimeLabel')}
      />
      <MinutesField
        label={text('water.settings.quiet')}
        help={text('water.says.quietHelp')}
        {...QUIET_BEFORE_BED_MINUTES}
        value={quietBeforeBedMinutes}
        onChange={(minutes) => save({ reminders: { water: { quietBeforeBedMinutes: minutes } } })}
      />
    </>
  );
}
