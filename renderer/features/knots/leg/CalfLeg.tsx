import { SPOTS } from '../../../../shared/history/knot-entry.ts';
import type { Spot } from '../../../../shared/history/knot-entry.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useText } from '../../../use-view.ts';
import styles from './CalfLeg.module.css';
import { LEG_HEIGHT, LEG_SHAPES, LEG_WIDTH, legTransform } from './calf-shapes.ts';
import type { LegSide } from './calf-shapes.ts';

const MARK_RADIUS = 11;

interface CalfLegProps {
  readonly leg: 'left' | 'right';
  readonly side: LegSide;
  /** The marked spot, if it is on this side of the leg. */
  readonly marked: Spot | null;
  /** The spot that has the focus. */
  readonly focused?: Spot | null;
  /** Whether the other leg is chosen. */
  readonly faded?: boolean;
  /** For the mouse only. Keyboard users have the list beside the drawing. */
  readonly onPick?: (spot: Spot) => void;
}

/** A leg below the knee with its spots. Hidden from screen readers, because the text beside it names the chosen spot. */
export function CalfLeg({ leg, side, marked, focused = null, faded = false, onPick }: CalfLegProps) {
  const text = useText();
  const { outline, lines, fibres, spots } = LEG_SHAPES[side];
  const mark = marked === null ? undefined : spots[marked]?.mark;
  return (
    <svg
      className={classNames(styles.leg, faded && styles.faded, onPick && styles.choosable)}
      viewBox={`0 0 ${LEG_WIDTH} ${LEG_HEIGHT}`}
      aria-hidden="true"
    >
      <g transform={legTransform(leg)}>
        <path className={styles.skin} d={outline} />
        <path className={styles.lines} d={lines} />
        {SPOTS.map((spot) => {
          const shape = spots[spot];
          return shape === undefined ? null : (
            <path
              key={spot}
              aria-hidden="true"
              className={classNames(
                styles.spot,
                spot === marked && styles.marked,
                spot === focused && styles.focused,
              )}
              d={shape.outline}
              {...(onPick && { onClick: () => onPick(spot) })}
            >
              {onPick ? <title>{text(`knots.spots.${spot}`)}</title> : null}
            </path>
          );
        })}
        <path className={styles.fibres} d={fibres} />
        {mark === undefined ? null : <Mark at={mark} />}
      </g>
    </svg>
  );
}

function Mark({ at: [x, y] }: { readonly at: readonly [x: number, y: number] }) {
  return (
    <g className={styles.mark} transform={`translate(${x} ${y})`}>
      <circle className={styles.ring} r={MARK_RADIUS} />
      <circle className={styles.dot} r={MARK_RADIUS / 2.5} />
    </g>
  );
}
