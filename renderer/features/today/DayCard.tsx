import { Card } from '../../ui/Card.tsx';
import { plannedMarks } from '../../ui/timeline/planned-marks.ts';
import { Timeline } from '../../ui/timeline/Timeline.tsx';
import { useAmounts } from '../../use-amounts.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './DayCard.module.css';
import { pastMarks, pausesOf } from './day-marks.ts';

/** The day on a timeline: its hours, past events and planned prompts. The two lists of the page say the same in words. */
export function DayCard() {
  const { clock, day, pause, today } = useMainView((view) => ({
    clock: view.clock,
    day: view.day,
    pause: view.pause,
    today: view.today,
  }));
  const text = useText();
  const { amount } = useAmounts();
  const marks = [...pastMarks(today, text, amount), ...plannedMarks(day.planned, text)];
  const isEmpty = day.ranges.length === 0 && marks.length === 0;
  return (
    <Card title={text('day.title')}>
      {day.ranges.length === 0 ? <p className={styles.none}>{text('day.dayOff')}</p> : null}
      {isEmpty ? null : (
        <Timeline ranges={day.ranges} marks={marks} pauses={pausesOf(today, pause)} now={clock.at} />
      )}
    </Card>
  );
}
