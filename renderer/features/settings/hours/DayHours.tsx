import { useId, useState } from 'react';
import { MOST_RANGES } from '../../../../shared/settings/schema.ts';
import type { HoursRange, Weekday } from '../../../../shared/settings/schema.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../use-view.ts';
import { CopyHours } from './CopyHours.tsx';
import styles from './HoursSection.module.css';
import { RangeFields } from './RangeFields.tsx';
import { newRange } from './new-range.ts';

interface DayHoursProps {
  readonly day: Weekday;
  /** The day on which hours past midnight end. */
  readonly nextDay: Weekday;
  readonly ranges: readonly HoursRange[];
  readonly onChange: (ranges: HoursRange[]) => void;
  readonly onCopy: (to: readonly Weekday[]) => void;
}

/** The hours of one weekday: none, or up to four ranges. */
export function DayHours({ day, nextDay, ranges, onChange, onCopy }: DayHoursProps) {
  const text = useText();
  const id = useId();
  const name = text(`weekdays.${day}`);
  return (
    <div className={styles.day} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {name}
      </h3>
      <DayActions
        day={day}
        onAdd={ranges.length < MOST_RANGES ? () => onChange([...ranges, newRange(ranges)]) : null}
        onCopy={onCopy}
      />
      <div className={styles.ranges}>
        {ranges.length === 0 ? <p className={styles.off}>{text('settings.dayOff')}</p> : null}
        {ranges.map((range, index) => (
          <RangeFields
            key={index}
            day={name}
            nextDay={text(`weekdays.${nextDay}`)}
            number={index + 1}
            range={range}
            onChange={(changed) => onChange(ranges.toSpliced(index, 1, changed))}
            onRemove={() => onChange(ranges.toSpliced(index, 1))}
          />
        ))}
      </div>
    </div>
  );
}

interface DayActionsProps {
  readonly day: Weekday;
  /** `null`: the day has the maximum number of ranges. */
  readonly onAdd: (() => void) | null;
  readonly onCopy: (to: readonly Weekday[]) => void;
}

function DayActions({ day, onAdd, onCopy }: DayActionsProps) {
  const text = useText();
  const name = text(`weekdays.${day}`);
  const [copying, setCopying] = useState<'before' | 'asking' | 'after'>('before');
  return (
    <>
      <div className={styles.actions}>
        {onAdd === null ? null : (
          <Button look="quiet" label={text('settings.addRangeOn', { day: name })} onPress={onAdd}>
            {text('settings.addRange')}
          </Button>
        )}
        {copying === 'asking' ? null : (
          <Button
            look="quiet"
            // After copying, the focus returns to the button that opened the panel.
            autoFocus={copying === 'after'}
            label={text('settings.copy.openOf', { day: name })}
            onPress={() => setCopying('asking')}
          >
            {text('settings.copy.open')}
          </Button>
        )}
      </div>
      {copying === 'asking' ? (
        <CopyHours
          from={day}
          onCopy={(to) => {
            setCopying('after');
            onCopy(to);
          }}
          onCancel={() => setCopying('after')}
        />
      ) : null}
    </>
  );
}
