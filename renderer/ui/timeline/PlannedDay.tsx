import { kindsPhrase } from '../../../shared/i18n/phrases.ts';
import { useClockTime } from '../../use-clock-time.ts';
import { useText } from '../../use-view.ts';
import styles from './PlannedDay.module.css';
import { plannedMarks } from './planned-marks.ts';
import type { PlannedPrompts } from './planned-marks.ts';
import { SignIcon } from './SignIcon.tsx';
import { Timeline } from './Timeline.tsx';
import type { Span } from './timeline-layout.ts';

interface PlannedDayProps {
  readonly ranges: readonly Span[];
  readonly planned: PlannedPrompts;
}

const EXPLAINED = ['breakPlanned', 'stretchPlanned', 'waterPlanned', 'posturePlanned'] as const;

/** The day that a plan results in: a small timeline with a legend, and a list for screen readers. */
export function PlannedDay({ ranges, planned }: PlannedDayProps) {
  const text = useText();
  const { time } = useClockTime();
  const marks = plannedMarks(planned, text);
  if (planned.length === 0) return <p className={styles.none}>{text('day.nothingPlanned')}</p>;
  return (
    <div className={styles.day}>
      <Timeline compact ranges={ranges} marks={marks} />
      <ul className={styles.key} aria-hidden="true">
        {EXPLAINED.filter((sign) => marks.some((mark) => mark.sign === sign)).map((sign) => (
          <li key={sign}>
            <SignIcon sign={sign} />
            {text(`day.signs.${sign}`)}
          </li>
        ))}
      </ul>
      <ol className={styles.spoken}>
        {planned.map(({ at, kinds }) => (
          <li key={at}>{`${time(at)} ${kindsPhrase(kinds, text)}`}</li>
        ))}
      </ol>
    </div>
  );
}
