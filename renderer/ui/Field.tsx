import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly type: 'time' | 'date';
  readonly value: string;
  readonly min?: string;
  readonly onChange: (value: string) => void;
  /** The person has finished: left the field, or pressed Enter. */
  readonly onCommit?: () => void;
  /** The label beside the field instead of above it. */
  readonly compact?: boolean;
}

/** The system's own field for a time or a date, in the person's format, with its label. */
export function Field({ label, compact = false, onChange, onCommit, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={classNames(styles['field'], compact && styles['compact'])}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className={styles['input']}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onCommit?.()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onCommit?.();
        }}
      />
    </div>
  );
}
