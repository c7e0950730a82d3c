import { Tick } from '../../ui/Tick.tsx';
import { useText } from '../../use-view.ts';
import styles from './SafetyCheck.module.css';
import { canBeUnsure, questionSigns, withSign } from './question.ts';
import type { Draft, Question } from './question.ts';

interface TicksProps {
  readonly question: Question;
  /** The id of the heading with the question. */
  readonly title: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** The signs of a block, as checkboxes. */
export function Ticks({ question, title, draft, onChange }: TicksProps) {
  const text = useText();
  return (
    <fieldset className={styles.ticks} aria-labelledby={title}>
      {questionSigns(question).map((sign) => (
        <Tick
          key={sign}
          look="row"
          isSelected={draft.ticked.includes(sign)}
          onChange={(isTicked) => onChange(withSign(draft, sign, isTicked))}
        >
          {text(`safety.signs.${sign}`)}
        </Tick>
      ))}
      {canBeUnsure(question) ? (
        <Tick look="row" isSelected={draft.notSure} onChange={(notSure) => onChange({ ...draft, notSure })}>
          {text('safety.ui.notSure')}
        </Tick>
      ) : null}
    </fieldset>
  );
}
