import type { KnotEntry } from '../../../../shared/history/knot-entry.ts';
import { useText } from '../../../use-view.ts';
import { CalfLeg } from './CalfLeg.tsx';
import styles from './KnotTitle.module.css';
import { sideOf } from './calf-shapes.ts';

interface KnotTitleProps {
  readonly entry: Pick<KnotEntry, 'leg' | 'spot'>;
  /** The id of the title, for `aria-labelledby`. */
  readonly id?: string;
  readonly children?: React.ReactNode;
}

/** The title of a knot: its place, as a drawing and in words. */
export function KnotTitle({ entry: { leg, spot }, id, children }: KnotTitleProps) {
  const text = useText();
  return (
    <div className={styles.title}>
      <div className={styles.drawing}>
        <CalfLeg leg={leg} side={sideOf(spot)} marked={spot} />
      </div>
      <div className={styles.words}>
        <h2 id={id} className={styles.name}>
          <span className={styles.leg}>{text(`sides.${leg}`)}</span>{' '}
          <span>{text(`knots.spots.${spot}`)}</span>
        </h2>
        {children}
      </div>
    </div>
  );
}
