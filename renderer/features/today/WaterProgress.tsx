import { classNames } from '../../ui/class-names.ts';
import { useText } from '../../use-view.ts';
import styles from './WaterProgress.module.css';

interface WaterProgressProps {
  readonly ml: number;
  readonly ofMl: number;
  /** The same in words. */
  readonly words: string;
  /** `warning`: the person should not drink more. */
  readonly tone?: 'plain' | 'warning';
}

/** Today's drinks as a share of the day's guide or of an allowance. */
export function WaterProgress({ ml, ofMl, words, tone = 'plain' }: WaterProgressProps) {
  const text = useText();
  return (
    <>
      <p className={styles.amount}>{words}</p>
      <div
        className={styles.bar}
        role="meter"
        aria-label={text('today.water')}
        aria-valuemin={0}
        aria-valuemax={ofMl}
        aria-valuenow={Math.min(ml, ofMl)}
        aria-valuetext={words}
      >
        <span
          className={classNames(styles.filled, tone === 'warning' && styles.warning)}
          style={{ inlineSize: `${Math.min(100, (ml / ofMl) * 100)}%` }}
        />
      </div>
    </>
  );
}
