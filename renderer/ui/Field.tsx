import { useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';
import errorStyles from './FieldError.module.css';
import { LAST_DAY } from './last-day.ts';
import { correctedTime, nothingTyped, withKey } from './typed-time.ts';

interface FieldProps {
  readonly label: string;
  readonly type: 'time' | 'date';
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (value: string) => void;
  /** Called when the person leaves the field or presses Enter. */
  readonly onCommit?: () => void;
  /** Puts the label beside the field instead of above it. */
  readonly compact?: boolean;
  /** The error message; none if it is left out. */
  readonly error?: string | undefined;
}

/** The native field for a time or a date, with its label. */
export function Field({ label, compact = false, onChange, onCommit, error, ...input }: FieldProps) {
  const id = useId();
  const typed = useRef(nothingTyped);
  const forget = () => (typed.current = nothingTyped);
  return (
    <div className={classNames(styles.field, compact && styles.compact)}>
      <label htmlFor={id}>{label}</label>
      <input
        {...(input.type === 'date' ? { max: LAST_DAY } : {})}
        {...input}
        id={id}
        className={styles.input}
        {...(error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}error` })}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => {
          forget();
          onCommit?.();
        }}
        onPointerDown={forget}
        onKeyDown={(event) => {
          typed.current = withKey(typed.current, event.key, event.currentTarget.value);
          if (event.key === 'Enter') onCommit?.();
        }}
        onKeyUp={(event) => {
          const corrected =
            input.type === 'time' ? correctedTime(typed.current, event.currentTarget.value) : null;
          if (corrected !== null) onChange(corrected);
        }}
      />
      {error === undefined ? null : (
        <p id={`${id}error`} className={errorStyles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
