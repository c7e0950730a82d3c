import { useEffect, useId, useRef, useState } from 'react';
import { WEEKDAYS } from '../../../../shared/settings/schema.ts';
import type { Weekday } from '../../../../shared/settings/schema.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { Tick } from '../../../ui/Tick.tsx';
import { useEscape } from '../../../use-escape.ts';
import { useText } from '../../../use-view.ts';
import { useWeekdays } from '../../../use-weekdays.ts';
import styles from './CopyHours.module.css';

const WORKING_WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

interface CopyHoursProps {
  readonly from: Weekday;
  readonly onCopy: (to: readonly Weekday[]) => void;
  readonly onCancel: () => void;
}

/** Chooses the days to copy the hours to. It takes the focus, because it replaces a button. */
export function CopyHours({ from, onCopy, onCancel }: CopyHoursProps) {
  const text = useText();
  const title = useId();
  const words = useRef<HTMLParagraphElement>(null);
  const [chosen, setChosen] = useState<readonly Weekday[]>([]);
  const others = useWeekdays().filter((day) => day !== from);
  const copyTo = (days: readonly Weekday[]) => onCopy(days.filter((day) => day !== from));
  useEffect(() => words.current?.focus(), []);
  useEscape(onCancel);
  return (
    <div className={styles.copy} role="group" aria-labelledby={title}>
      <p id={title} ref={words} tabIndex={-1} className={styles.title}>
        {text('settings.copy.title', { day: text(`weekdays.${from}`) })}
      </p>
      <Buttons>
        <Button onPress={() => copyTo(WORKING_WEEK)}>{text('settings.copy.weekdays')}</Button>
        <Button onPress={() => copyTo(WEEKDAYS)}>{text('settings.copy.everyDay')}</Button>
      </Buttons>
      <div className={styles.days}>
        {others.map((day) => (
          <Tick
            key={day}
            isSelected={chosen.includes(day)}
            onChange={(on) => setChosen(on ? [...chosen, day] : chosen.filter((each) => each !== day))}
          >
            {text(`weekdays.${day}`)}
          </Tick>
        ))}
      </div>
      <Buttons>
        <Button isDisabled={chosen.length === 0} onPress={() => copyTo(chosen)}>
          {text('settings.copy.chosen')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {text('settings.copy.cancel')}
        </Button>
      </Buttons>
    </div>
  );
}
