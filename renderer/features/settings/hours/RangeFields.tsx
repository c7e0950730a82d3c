import { useState } from 'react';
import type { HoursRange } from '../../../../shared/settings/schema.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useText } from '../../../use-view.ts';
import { useTimeOfDay } from '../use-moment.ts';
import styles from './HoursSection.module.css';
import { endsNextDay, judgeRange } from './judge-range.ts';

interface RangeFieldsProps {
  readonly day: string;
  readonly nextDay: string;
  /** Counted from 1. */
  readonly number: number;
  readonly range: HoursRange;
  readonly onChange: (range: HoursRange) => void;
  readonly onRemove: () => void;
}

/** The fields for start and end. Typing is kept here until the focus leaves a field. */
export function RangeFields({ day, nextDay, number, range, onChange, onRemove }: RangeFieldsProps) {
  const text = useText();
  const { shown, problem, setDraft, commit } = useDraft(range, onChange);
  const [from, to] = shown;
  return (
    <div className={styles.range} role="group" aria-label={text('settings.range', { number, day })}>
      <Field
        compact
        label={text('settings.from')}
        type="time"
        value={from}
        onChange={(time) => setDraft([time, to])}
        onCommit={commit}
      />
      <Field
        compact
        label={text('settings.to')}
        type="time"
        value={to}
        onChange={(time) => setDraft([from, time])}
        onCommit={commit}
      />
      <Button look="quiet" label={text('settings.removeRangeOn', { from, to, day })} onPress={onRemove}>
        {text('settings.removeRange')}
      </Button>
      {endsNextDay(shown) ? (
        <p className={styles.nextDay}>{text('settings.endsNextDay', { day: nextDay })}</p>
      ) : null}
      <p className={styles.problem} role="status">
        {problem}
      </p>
    </div>
  );
}

/** The content of the fields while the person types, and the error in it. */
function useDraft(range: HoursRange, onChange: (range: HoursRange) => void) {
  const text = useText();
  const timeOfDay = useTimeOfDay();
  const [draft, setDraft] = useState<HoursRange | null>(null);
  const [problem, setProblem] = useState('');
  const commit = () => {
    const judged = judgeRange(draft ?? range, range);
    switch (judged.is) {
      case 'same':
        // The fields stay as typed, because nobody knows which of the two times is wrong.
        setProblem(text('settings.rangeSame'));
        return;
      case 'unfinished':
        setProblem(text('settings.unfinished', { time: timeOfDay(judged.stays) }));
        break;
      case 'unchanged':
        if (draft !== null) setProblem('');
        break;
      case 'changed':
        setProblem('');
        onChange(draft ?? range);
    }
    setDraft(null);
  };
  return { shown: draft ?? range, problem, setDraft, commit };
}
