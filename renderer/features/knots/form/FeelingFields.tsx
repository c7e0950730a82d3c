import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { FEELINGS, TRIGGERS } from '../../../../shared/history/knot-entry.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Scale } from '../../../ui/Scale.tsx';
import { useNumber, useText } from '../../../use-view.ts';
import { problemWords } from './form-fields.ts';
import type { FieldsProps } from './form-fields.ts';
import styles from './KnotForm.module.css';
import { MOST_CHARACTERS } from './knot-draft.ts';

const SCORES = ['atRest', 'whenPressed'] as const;
const YES_OR_NO = ['yes', 'no'] as const;

/** The fields for how it feels, how sore it is and what may have caused it. */
export function FeelingFields(fields: FieldsProps) {
  const { draft, problems, onChange } = fields;
  const text = useText();
  return (
    <>
      <div data-field="feels">
        <ChoiceGroup
          label={text('knots.form.feels')}
          look="grid"
          choices={FEELINGS.map((value) => ({ value, label: text(`knots.feelings.${value}`) }))}
          value={draft.feels}
          onChange={(feels) => onChange({ feels })}
          error={problemWords('feels', problems, text)}
        />
      </div>
      <Scores {...fields} />
      <Limits {...fields} />
      <div data-field="trigger">
        <ChoiceGroup
          label={text('knots.form.trigger')}
          look="grid"
          choices={TRIGGERS.map((value) => ({ value, label: text(`knots.triggers.${value}`) }))}
          value={draft.trigger}
          onChange={(trigger) => onChange({ trigger })}
          error={problemWords('trigger', problems, text)}
        />
      </div>
      <Note {...fields} />
    </>
  );
}

function Scores({ draft, problems, onChange }: FieldsProps) {
  const text = useText();
  return SCORES.map((score) => (
    <div key={score} data-field={score} className={styles.scale}>
      <Scale
        label={text(`knots.form.${score}`)}
        help={text('knots.form.scoreHelp')}
        least={0}
        most={10}
        value={draft[score]}
        onChange={(value) => onChange({ [score]: value })}
        error={problemWords(score, problems, text)}
      />
    </div>
  ));
}

function Limits({ draft, problems, onChange }: FieldsProps) {
  const text = useText();
  return (
    <div data-field="limits">
      <ChoiceGroup
        label={text('knots.form.limits')}
        look="grid"
        choices={YES_OR_NO.map((value) => ({ value, label: text(`knots.form.${value}`) }))}
        value={draft.limits === null ? null : draft.limits ? 'yes' : 'no'}
        onChange={(answer) => onChange({ limits: answer === 'yes' })}
        error={problemWords('limits', problems, text)}
      />
    </div>
  );
}

function Note({ draft: { note }, onChange }: FieldsProps) {
  const text = useText();
  const number = useNumber();
  return (
    <TextField
      className={styles.note}
      value={note}
      maxLength={MOST_CHARACTERS}
      onChange={(typed) => onChange({ note: typed })}
    >
      <Label className={styles.label}>{text('knots.form.note')}</Label>
      <TextArea className={styles.text} rows={3} />
      <Text slot="description" className={styles.count}>
        {text('knots.form.noteCount', { count: number(note.length), most: number(MOST_CHARACTERS) })}
      </Text>
    </TextField>
  );
}
