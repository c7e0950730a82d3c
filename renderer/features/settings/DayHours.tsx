import { useId } from 'react';
import { MOST_RANGES } from '../../../shared/settings/schema.ts';
import type { HoursRange } from '../../../shared/settings/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../use-view.ts';
import styles from './HoursSection.module.css';
import { RangeFields } from './RangeFields.tsx';
import { newRange } from './new-range.ts';

interface DayHoursProps {
  /** The weekday. */
  readonly name: string;
  readonly ranges: readonly HoursRange[];
  readonly onChange: (ranges: HoursRange[]) => void;
}

/** The hours of one weekday: none, or up to four ranges. */
export function DayHours({ name, ranges, onChange }: DayHoursProps) {
  const text = useText();
  const id = useId();
  return (
    <div className={styles['day']} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles['name']}>
        {name}
      </h3>
      <div className={styles['ranges']}>
        {ranges.length === 0 ? <p className={styles['off']}>{text('settings.dayOff')}</p> : null}
        {ranges.map((range, index) => (
          <RangeFields
            key={index}
            day={name}
            number={index + 1}
            range={range}
            onChange={(changed) => onChange(ranges.toSpliced(index, 1, changed))}
            onRemove={() => onChange(ranges.toSpliced(index, 1))}
          />
        ))}
      </div>
      {ranges.length < MOST_RANGES ? (
        <Button
          look="quiet"
          label={text('settings.addRangeOn', { day: name })}
          onPress={() => onChange([...ranges, newRange(ranges)])}
        >
          {text('settings.addRange')}
        </Button>
      ) : null}
    </div>
  );
}
