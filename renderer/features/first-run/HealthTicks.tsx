import { useId } from 'react';
import type { FirstBlock } from '../../../shared/safety/first-answers.ts';
import { BLOCKS } from '../../../shared/safety/safety-blocks.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import { Tick } from '../../ui/Tick.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useText } from '../../use-view.ts';
import styles from './HealthScreen.module.css';
import type { HealthDraft } from './health-draft.ts';

interface HealthTicksProps {
  readonly block: FirstBlock;
  readonly help?: string;
  readonly draft: HealthDraft;
  readonly onTick: (block: FirstBlock, sign: Sign, isTicked: boolean) => void;
}

/** The signs of one block, as checkboxes. Balance is asked the other way round: its tick means no. */
export function HealthTicks({ block, help, draft, onTick }: HealthTicksProps) {
  const text = useText();
  const id = useId();
  return (
    <fieldset
      className={classNames(styles.group, block === 'emergency' && styles.emergency)}
      {...(help === undefined ? {} : { 'aria-describedby': id })}
    >
      <legend className={styles.question}>{text(`safety.blocks.${block}.question`)}</legend>
      {help === undefined ? null : (
        <p id={id} className={styles.help}>
          {help}
        </p>
      )}
      <div className={styles.ticks}>
        {BLOCKS[block].map((sign) => (
          <Tick
            key={sign}
            isSelected={draft[block].includes(sign)}
            onChange={(isTicked) => onTick(block, sign, isTicked)}
          >
            {sign === 'unsteady' ? text('firstRun.health.balance') : text(`safety.signs.${sign}`)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
