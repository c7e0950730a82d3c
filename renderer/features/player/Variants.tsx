import type { Proposed } from '../../../shared/engine/routine-proposals.ts';
import type { Proposal } from '../../../shared/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useText, useView } from '../../use-view.ts';
import styles from './FirstScreen.module.css';
import { variantsOf } from './variants-of.ts';

interface VariantsProps {
  readonly proposal: Proposal;
  readonly onStart: (proposed: Proposed) => void;
}

/** The other forms in which the proposed routine can be begun. */
export function Variants({ proposal, onStart }: VariantsProps) {
  const view = useView();
  const text = useText();
  const variants = variantsOf(proposal, view);
  if (variants.length === 0) return null;
  return (
    <div className={styles['variants']} role="group" aria-label={text('player.variants')}>
      {variants.map(({ label, ...proposed }) => (
        <Button key={label} look="quiet" onPress={() => onStart(proposed)}>
          {text(`player.${label}`)}
        </Button>
      ))}
    </div>
  );
}
