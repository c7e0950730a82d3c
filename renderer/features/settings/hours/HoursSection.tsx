import { WEEKDAYS } from '../../../../shared/settings/schema.ts';
import type { Weekday } from '../../../../shared/settings/schema.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useWeekdays } from '../../../use-weekdays.ts';
import pageStyles from '../SettingsPage.module.css';
import { useSaving } from '../saving.ts';
import { DayHours } from './DayHours.tsx';
import styles from './HoursSection.module.css';

export function HoursSection() {
  const hours = useMainView((view) => view.settings.hours);
  const { save } = useSaving();
  const text = useText();
  const week = useWeekdays();
  const copy = (from: Weekday, to: readonly Weekday[]) =>
    save({ hours: Object.fromEntries(to.map((day) => [day, hours[from]])) });
  return (
    <>
      <p className={pageStyles.note}>{text('settings.hoursHelp')}</p>
      <div className={styles.days}>
        {week.map((day) => (
          <DayHours
            key={day}
            day={day}
            nextDay={dayAfter(day)}
            ranges={hours[day]}
            onChange={(ranges) => save({ hours: { [day]: ranges } })}
            onCopy={(to) => copy(day, to)}
          />
        ))}
      </div>
    </>
  );
}

function dayAfter(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] ?? day;
}
