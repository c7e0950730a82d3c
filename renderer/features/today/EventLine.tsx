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

/** A list of lines whose times and words stand below each other. */
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
  /** As on the timeline. */
  readonly signs: readonly TimelineSign[];
  readonly words: string;
}

/** One line of the day: when, the sign that stands on the timeline, and what it is in words. */
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
