import { useId } from 'react';
import { PlannedDay } from '../../../ui/timeline/PlannedDay.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import styles from './TodayPreview.module.css';

/** Previews the current day with the chosen intervals. */
export function TodayPreview() {
  const day = useMainView((view) => view.day);
  const text = useText();
  const title = useId();
  return (
    <div className={styles.preview} role="group" aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {text('settings.today')}
      </h4>
      <p className={pageStyles.note}>{text('settings.todayHelp')}</p>
      <PlannedDay ranges={day.ranges} planned={day.planned} />
    </div>
  );
}
