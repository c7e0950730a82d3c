import { classNames } from '../../ui/class-names.ts';
import { useText } from '../../use-view.ts';
import type { Moment } from './moment.ts';
import styles from './Progress.module.css';

/** The parts of the routine as a bar: done, current, ahead. */
export function Progress({ moment }: { readonly moment: Moment }) {
  const text = useText();
  const { number, of, phase, phaseMs, secondsLeft } = moment;
  const share = phase === 'exercise' ? 1 - (secondsLeft * 1_000) / phaseMs : 0;
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={text('player.progress')}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={number - 1}
      aria-valuetext={text('player.step', { number, of })}
    >
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className={classNames(styles.part, index < number - 1 && styles.done)}>
          {index === number - 1 ? (
            <span className={styles.now} style={{ inlineSize: `${share * 100}%` }} />
          ) : null}
        </span>
      ))}
    </div>
  );
}
