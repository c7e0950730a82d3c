import { useState } from 'react';
import type { HoursRange } from '../../../shared/settings/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useText } from '../../use-view.ts';
import styles from './HoursSection.module.css';

interface RangeFieldsProps {
  readonly day: string;
  /** Counted from 1. */
  readonly number: number;
  readonly range: HoursRange;
  readonly onChange: (range: HoursRange) => void;
  readonly onRemove: () => void;
}

/** From and to. What is being typed is kept here until the field is left; an unfinished time then gives way to the old one. */
export function RangeFields({ day, number, range, onChange, onRemove }: RangeFieldsProps) {
  const text = useText();
  const [draft, setDraft] = useState<HoursRange | null>(null);
  const [from, to] = draft ?? range;
  const same = from !== '' && from === to;
  const commit = () => {
    if (!draft || same) return;
    setDraft(null);
    const complete = from !== '' && to !== '';
    if (complete && (from !== range[0] || to !== range[1])) onChange([from, to]);
  };
  return (
    <div className={styles['range']} role="group" aria-label={text('settings.range', { number, day })}>
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
      {same ? (
        <p className={styles['error']} role="alert">
          {text('settings.rangeSame')}
        </p>
      ) : null}
    </div>
  );
}
