import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useText } from '../../../use-view.ts';
import { SpotPicker } from './SpotPicker.tsx';
import { problemWords } from './form-fields.ts';
import type { FieldsProps } from './form-fields.ts';
import styles from './KnotForm.module.css';
import { LEG_CHOICES, pickedOn } from './knot-draft.ts';

interface PlaceFieldsProps extends FieldsProps {
  /** Local day. */
  readonly today: string;
  /** The place of a knot that is in the log cannot change. */
  readonly isNew: boolean;
}

/** The fields for where it is and since when. */
export function PlaceFields({ today, isNew, ...fields }: PlaceFieldsProps) {
  const { draft, problems, onChange } = fields;
  const text = useText();
  return (
    <>
      {isNew ? <Place {...fields} /> : null}
      <div data-field="firstNoticed" className={styles.date}>
        <Field
          type="date"
          label={text('knots.form.firstNoticed')}
          max={today}
          value={draft.firstNoticed ?? today}
          onChange={(firstNoticed) => onChange({ firstNoticed })}
          error={problemWords('firstNoticed', problems, text)}
        />
      </div>
    </>
  );
}

function Place({ draft, problems, onChange }: FieldsProps) {
  const text = useText();
  return (
    <>
      <div data-field="legs">
        <ChoiceGroup
          label={text('knots.form.legs')}
          help={text('knots.form.legsHelp')}
          look="grid"
          choices={LEG_CHOICES.map((value) => ({ value, label: text(`sides.${value}`) }))}
          value={draft.legs}
          onChange={(legs) => onChange({ legs })}
          error={problemWords('legs', problems, text)}
        />
      </div>
      <div data-field="spot">
        <SpotPicker
          legs={draft.legs}
          spot={draft.spot}
          onChange={(spot) => onChange({ spot })}
          onPick={(leg, spot) => onChange(pickedOn(draft, leg, spot))}
          error={problemWords('spot', problems, text)}
        />
      </div>
    </>
  );
}
