import { useId } from 'react';
import { KNOT_SIGNS } from '../../../../shared/safety/knot-signs.ts';
import { Tick } from '../../../ui/Tick.tsx';
import { useText } from '../../../use-view.ts';
import type { FieldsProps } from './form-fields.ts';
import styles from './KnotForm.module.css';

/** The signs that every entry asks about, because they belong in the safety check and not in the log. */
export function SignFields({ draft: { signs }, onChange }: Omit<FieldsProps, 'problems'>) {
  const text = useText();
  const help = useId();
  return (
    <fieldset className={styles.signs} aria-describedby={help}>
      <legend className={styles.label}>{text('knots.form.signs')}</legend>
      <p id={help} className={styles.count}>
        {text('knots.form.signsHelp')}
      </p>
      {KNOT_SIGNS.map((sign) => (
        <Tick
          key={sign}
          look="row"
          isSelected={signs.includes(sign)}
          onChange={(isTicked) =>
            onChange({ signs: isTicked ? [...signs, sign] : signs.filter((each) => each !== sign) })
          }
        >
          {text(`knots.form.sign.${sign}`)}
        </Tick>
      ))}
      <p className={styles.lead} role="status">
        {signs.length > 0 ? text('knots.form.signsLead') : ''}
      </p>
    </fieldset>
  );
}
