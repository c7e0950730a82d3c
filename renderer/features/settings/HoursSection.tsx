import { WEEKDAYS } from '../../../shared/settings/schema.ts';
import type { Weekday } from '../../../shared/settings/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useText, useView } from '../../use-view.ts';
import { DayHours } from './DayHours.tsx';
import styles from './HoursSection.module.css';
import pageStyles from './SettingsPage.module.css';
import { useSaving } from './saving.ts';

const AFTER_MONDAY: readonly Weekday[] = ['tue', 'wed', 'thu', 'fri'];

export function HoursSection() {
  const { hours } = useView().settings;
  const { save } = useSaving();
  const text = useText();
  const copyMonday = () => save({ hours: Object.fromEntries(AFTER_MONDAY.map((day) => [day, hours.mon])) });
  return (
    <>
      <p className={pageStyles['note']}>{text('settings.hoursHelp')}</p>
      <div className={styles['days']}>
        {WEEKDAYS.map((day) => (
          <DayHours
            key={day}
            name={text(`weekdays.${day}`)}
            ranges={hours[day]}
            onChange={(ranges) => save({ hours: { [day]: ranges } })}
          />
        ))}
      </div>
      <Buttons>
        <Button onPress={copyMonday}>{text('settings.copyToWeekdays')}</Button>
      </Buttons>
    </>
  );
}
