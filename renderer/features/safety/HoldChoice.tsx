import type { WindowViews } from '../../../shared/view.ts';
import type { Hold } from '../../../shared/routines/routine-form.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useText } from '../../use-view.ts';
import styles from './SafetyCheck.module.css';

interface HoldChoiceProps {
  readonly choice: NonNullable<WindowViews['main']['holdChoice']>;
  readonly value: Hold;
  readonly onChange: (hold: Hold) => void;
}

/** How long to hold the tender spot, or why there is nothing to choose. The seconds are those of this session. */
export function HoldChoice({ choice: { holds, timeShare }, value, onChange }: HoldChoiceProps) {
  const text = useText();
  const secondsOf = (hold: Hold) => Math.ceil(hold * timeShare);
  if (holds.length === 1)
    return (
      <p className={styles.note}>
        {text('safety.ui.hold.fixed', { count: secondsOf(value) })} {text('routines.doses.shortHold')}
      </p>
    );
  return (
    <ChoiceGroup
      label={text('safety.ui.hold.question')}
      help={text('routines.doses.hold')}
      look="grid"
      choices={holds.map((hold) => ({
        value: String(hold),
        label: text('safety.ui.hold.seconds', { count: secondsOf(hold) }),
      }))}
      value={String(value)}
      onChange={(chosen) => onChange(holds.find((hold) => String(hold) === chosen) ?? value)}
    />
  );
}
