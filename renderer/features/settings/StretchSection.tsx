import { useState } from 'react';
import { MOST_STRETCHES } from '../../../shared/settings/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useText, useView } from '../../use-view.ts';
import styles from './HoursSection.module.css';
import { useSaving } from './saving.ts';

/** The time that a further stretch begins with. */
const FURTHER_TIME = '15:30';

/** Planned stretches: on or off, and at which times of the clock. */
export function StretchSection() {
  const { enabled, times } = useView().settings.reminders.stretch;
  const { save } = useSaving();
  const text = useText();
  const saveTimes = (next: readonly string[]) =>
    save({ reminders: { stretch: { times: [...new Set(next)].toSorted() } } });
  const further = times.includes(FURTHER_TIME) ? '13:00' : FURTHER_TIME;
  return (
    <>
      <Switch isSelected={enabled} onChange={(on) => save({ reminders: { stretch: { enabled: on } } })}>
        {text('settings.stretchEnabled')}
      </Switch>
      <p>{text('settings.stretchHelp')}</p>
      {enabled
        ? times.map((time, index) => (
            <TimeField
              key={time}
              number={index + 1}
              time={time}
              onChange={(changed) => saveTimes(times.with(index, changed))}
              onRemove={() => saveTimes(times.toSpliced(index, 1))}
            />
          ))
        : null}
      {enabled && times.length < MOST_STRETCHES ? (
        <Buttons>
          <Button onPress={() => saveTimes([...times, further])}>{text('settings.addTime')}</Button>
        </Buttons>
      ) : null}
    </>
  );
}

interface TimeFieldProps {
  /** Counted from 1. */
  readonly number: number;
  readonly time: string;
  readonly onChange: (time: string) => void;
  readonly onRemove: () => void;
}

/** What is being typed is kept here until the field is left; an unfinished time then gives way to the old one. */
function TimeField({ number, time, onChange, onRemove }: TimeFieldProps) {
  const text = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    setDraft(null);
    if (draft !== null && draft !== '' && draft !== time) onChange(draft);
  };
  return (
    <div className={styles['range']}>
      <Field
        compact
        label={text('settings.stretchTime', { number })}
        type="time"
        value={draft ?? time}
        onChange={setDraft}
        onCommit={commit}
      />
      <Button look="quiet" label={text('settings.removeTimeOf', { time })} onPress={onRemove}>
        {text('settings.removeRange')}
      </Button>
    </div>
  );
}
