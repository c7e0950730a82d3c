import type { Proposed } from '../../../shared/engine/routine-proposals.ts';
import { Button } from '../../ui/Button.tsx';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import styles from './FirstScreen.module.css';

interface VariantsProps {
  readonly onStart: (proposed: Proposed) => void;
}

/** Buttons that start the proposed routine in another form. */
export function Variants({ onStart }: VariantsProps) {
  const variants = usePlayerView((view) => view.variants);
  const text = useText();
  if (variants.length === 0) return null;
  return (
    <div className={styles.variants} role="group" aria-label={text('player.variants')}>
      {variants.map(({ label, ...proposed }) => (
        <Button key={label} look="quiet" onPress={() => onStart(proposed)}>
          {text(`player.${label}`)}
        </Button>
      ))}
    </div>
  );
}
