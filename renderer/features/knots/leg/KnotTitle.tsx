import type { KnotEntry } from '../../../../shared/history/knot-entry.ts';
import { useText } from '../../../use-view.ts';
import { CalfLeg } from './CalfLeg.tsx';
import styles from './KnotTitle.module.css';
import { sideOf } from './calf-shapes.ts';

interface KnotTitleProps {
  readonly entry: Pick<KnotEntry, 'leg' | 'spot'>;
  /** For who names a part of the page by it. */
  readonly id?: string;
  readonly children?: React.ReactNode;
}

/** Which knot it is: its place, drawn and in words. */
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
