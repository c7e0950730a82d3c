import type { ReactNode } from 'react';
import type { Instant } from '../../../shared/time.ts';
import { SignIcon } from '../../ui/timeline/SignIcon.tsx';
import type { TimelineSign } from '../../ui/timeline/signs.ts';
import { useClockTime } from '../../use-clock-time.ts';
import styles from './EventLine.module.css';

interface EventLinesProps {
  /** The newest comes first. */
  readonly reversed?: boolean;
  readonly children: ReactNode;
}

/** A list of lines whose times and words are aligned. */
export function EventLines({ reversed = false, children }: EventLinesProps) {
  return (
    <div className={styles.list}>
      <ol className={styles.lines} reversed={reversed}>
        {children}
      </ol>
    </div>
  );
}

interface EventLineProps {
  readonly at: Instant;
  /** The same as on the timeline. */
  readonly signs: readonly TimelineSign[];
  readonly words: string;
}

/** One line of the day: the time, the sign of the timeline, and the words. */
export function EventLine({ at, signs, words }: EventLineProps) {
  const { time } = useClockTime();
  return (
    <li className={styles.line}>
      <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
      <span className={styles.signs}>
        {signs.map((sign) => (
          <SignIcon key={sign} sign={sign} />
        ))}
      </span>
      <span className={styles.words}>{words}</span>
    </li>
  );
}
