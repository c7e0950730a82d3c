import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useText } from '../../use-view.ts';
import styles from './ClockField.module.css';
import { useTimeOfDay } from './use-moment.ts';

interface ClockFieldProps {
  readonly label: string;
  /** `HH:MM` */
  readonly time: string;
  /** Returns why a time is refused, in words, or `null`. */
  readonly problemOf?: (time: string) => string | null;
  readonly onChange: (time: string) => void;
  readonly onRemove: () => void;
  /** The label of the remove button for screen readers. */
  readonly removeLabel: string;
}

/** A field for a time, with a button that removes it. Typing is kept here until the focus leaves the field. */
export function ClockField({ label, time, problemOf, onChange, onRemove, removeLabel }: ClockFieldProps) {
  const text = useText();
  const timeOfDay = useTimeOfDay();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    if (draft === time) return;
    const unfinished = text('settings.unfinished', { time: timeOfDay(time) });
    const found = draft === '' ? unfinished : (problemOf?.(draft) ?? null);
    setProblem(found ?? '');
    if (found === null) onChange(draft);
  };
  return (
    <div className={styles.line}>
      <Field compact label={label} type="time" value={draft ?? time} onChange={setDraft} onCommit={commit} />
      <Button look="quiet" label={removeLabel} onPress={onRemove}>
        {text('settings.removeRange')}
      </Button>
      <p className={styles.problem} role="status">
        {problem}
      </p>
    </div>
  );
}
