import { useState } from 'react';
import type { HoursRange, Weekday } from '../../../shared/settings/schema.ts';
import { Field } from '../../ui/Field.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import { useWeekdays } from '../../use-weekdays.ts';
import { Frame } from './Frame.tsx';
import type { Way } from './Frame.tsx';
import styles from './HoursScreen.module.css';
import { placeAfter } from './place.ts';
import { useFirstRunSaving } from './use-saving.ts';
import {
  areFiner,
  hoursFrom,
  isOvernight,
  isWhole,
  problemOf,
  sameRange,
  withDay,
  workHoursOf,
} from './work-hours.ts';
import type { WorkHours } from './work-hours.ts';

/** Asks for the working hours and days. */
export function HoursScreen({ way }: { readonly way: Way }) {
  const text = useText();
  const hours = useMainView((view) => view.settings.hours);
  const { save, problem } = useFirstRunSaving();
  // The content of the fields. It is ahead of the settings by what is being typed or saved.
  const [{ range, days }, setShown] = useState(() => workHoursOf(hours));
  const [whole, setWhole] = useState(range);
  const change = (to: WorkHours) => {
    setShown(to);
    setWhole(to.range);
    save({ hours: hoursFrom(to) });
  };
  // When the person leaves the field, an incomplete time is replaced by the saved one.
  const commit = () => {
    if (problemOf(range) !== null || sameRange(range, whole)) return;
    if (isWhole(range)) change({ range, days });
    else setShown({ range: whole, days });
  };
  const goOn = () => {
    commit();
    if (problemOf(range) === null) way.go(placeAfter(way.place));
  };
  return (
    <Frame
      way={way}
      title={text('firstRun.hours.title')}
      lead={text('firstRun.hours.lead')}
      problem={problem}
      main={{ label: text('firstRun.next'), act: goOn }}
    >
      <Range range={range} onType={(typed) => setShown({ range: typed, days })} onCommit={commit} />
      <Days days={days} onChange={(day, works) => change(withDay({ range: whole, days }, day, works))} />
      <p className={styles.note}>
        {text(areFiner(hours) ? 'firstRun.hours.isFiner' : 'firstRun.hours.finer')}
      </p>
      <p className={styles.noDay} role="status">
        {days.length === 0 ? text('firstRun.hours.noDay') : ''}
      </p>
    </Frame>
  );
}

interface RangeProps {
  readonly range: HoursRange;
  readonly onType: (range: HoursRange) => void;
  readonly onCommit: () => void;
}

function Range({ range, onType, onCommit }: RangeProps) {
  const text = useText();
  const [from, to] = range;
  const isSame = problemOf(range) !== null;
  return (
    <div className={styles.range} role="group" aria-label={text('firstRun.hours.range')}>
      <Field
        label={text('settings.from')}
        type="time"
        value={from}
        onChange={(time) => onType([time, to])}
        onCommit={onCommit}
      />
      <Field
        label={text('settings.to')}
        type="time"
        value={to}
        onChange={(time) => onType([from, time])}
        onCommit={onCommit}
      />
      <p className={classNames(styles.hint, isSame && styles.wrong)} role="status">
        {isSame ? text('settings.rangeSame') : isOvernight(range) ? text('firstRun.hours.overnight') : ''}
      </p>
    </div>
  );
}

interface DaysProps {
  readonly days: readonly Weekday[];
  readonly onChange: (day: Weekday, works: boolean) => void;
}

function Days({ days, onChange }: DaysProps) {
  const text = useText();
  return (
    <fieldset className={styles.group}>
      <legend>{text('firstRun.hours.days')}</legend>
      <div className={styles.days}>
        {useWeekdays().map((day) => (
          <Tick key={day} isSelected={days.includes(day)} onChange={(works) => onChange(day, works)}>
            {text(`weekdays.${day}`)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
