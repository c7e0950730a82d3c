import { localDayOf } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { useClockTime } from '../../use-clock-time.ts';
import { useView } from '../../use-view.ts';
import { classNames } from '../class-names.ts';
import { SignIcon } from './SignIcon.tsx';
import { LANES } from './signs.ts';
import styles from './Timeline.module.css';
import { hoursInLine, timelineOf } from './timeline-layout.ts';
import type { MarkGroup, Span, TimelineHour, TimelineMark } from './timeline-layout.ts';
import { useRoom } from './use-room.ts';

interface TimelineProps {
  readonly ranges: readonly Span[];
  /** In any order. */
  readonly marks: readonly TimelineMark[];
  readonly pauses?: readonly Span[];
  /** Left out for a day that is only previewed. */
  readonly now?: Instant;
  /** Makes the hours narrower, for a timeline beside other content. */
  readonly compact?: boolean;
}

const NONE: readonly Span[] = [];

const LANE_STYLES = { above: styles.above, on: styles.on, below: styles.below } as const;

const PART_STYLES = { past: styles.past, ahead: styles.ahead, paused: styles.paused } as const;

/**
 * A day's hours in lines of equal length, with past events and planned prompts. It is hidden from screen readers, because a
 * list beside it says the same.
 */
export function Timeline({ ranges, marks, pauses = NONE, now, compact = false }: TimelineProps) {
  const dayStart = useView(({ clock, timeZone }) => {
    return localDayOf({ instant: ranges[0]?.from ?? now ?? clock.at, timeZone }).start;
  });
  const { element, probe, columns } = useRoom();
  const stretches = timelineOf({ ranges, marks, pauses, now: now ?? null, dayStart });
  const hours = Math.max(0, ...stretches.map((stretch) => stretch.length));
  const inLine = hoursInLine(hours, columns);
  return (
    <div className={classNames(styles.timeline, compact && styles.compact)} aria-hidden="true">
      <div ref={element} className={styles.measured}>
        <span ref={probe} className={styles.probe} />
      </div>
      {stretches.map((stretch) => (
        <div
          key={stretch[0]?.start}
          className={styles.stretch}
          style={{ gridTemplateColumns: `repeat(${inLine}, minmax(0, 1fr))` }}
        >
          {stretch.map((hour) => (
            <Hour key={hour.start} hour={hour} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Hour({ hour: { start, past, ahead, paused, groups, now } }: { readonly hour: TimelineHour }) {
  const clockTime = useClockTime();
  return (
    <div className={styles.hour}>
      <span className={styles.label}>{clockTime.hour(start)}</span>
      <div className={styles.lanes}>
        <div className={styles.line}>
          <Parts parts={ahead} look="ahead" />
          <Parts parts={past} look="past" />
          <Parts parts={paused} look="paused" />
        </div>
        {now === null ? null : <span className={styles.now} style={{ insetInlineStart: percent(now) }} />}
        {LANES.map((lane) => (
          <div key={lane} className={LANE_STYLES[lane]}>
            {groups[lane].map((group) => (
              <Group key={group.place} group={group} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface PartsProps {
  readonly parts: TimelineHour['past'];
  readonly look: keyof typeof PART_STYLES;
}

function Parts({ parts, look }: PartsProps) {
  return parts.map(({ from, to }) => (
    <span
      key={from}
      className={PART_STYLES[look]}
      style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
    />
  ));
}

/** More marks than this side by side would overlap those of other times. */
const MOST_SHOWN = 3;

function Group({ group: { place, marks } }: { readonly group: MarkGroup }) {
  const { time } = useClockTime();
  const more = marks.length - MOST_SHOWN;
  return (
    <span
      className={styles.group}
      style={{ insetInlineStart: percent(place) }}
      title={marks.map(({ at, words }) => `${time(at)} ${words}`).join('\n')}
    >
      {marks.slice(0, MOST_SHOWN).map(({ at, sign }, index) => (
        <SignIcon key={`${at} ${index}`} sign={sign} />
      ))}
      {more > 0 ? <span className={styles.more}>+{more}</span> : null}
    </span>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}
