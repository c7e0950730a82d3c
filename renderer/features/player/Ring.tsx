import { useText } from '../../use-view.ts';
import styles from './Ring.module.css';

interface RingProps {
  readonly seconds: number;
  readonly ofSeconds: number;
  readonly look: 'exercise' | 'getReady' | 'question';
}

const LOOKS = { exercise: styles.exercise, getReady: styles.getReady, question: styles.getReady } as const;

const RADIUS = 44;
const LENGTH = 2 * Math.PI * RADIUS;

/**
 * The seconds left, large, in a ring that empties with them. It moves once a second, because frames in between would cost
 * battery and show nothing new.
 */
export function Ring({ seconds, ofSeconds, look }: RingProps) {
  const text = useText();
  return (
    <div className={styles.ring} role="timer" aria-label={text('player.secondsLeft', { count: seconds })}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r={RADIUS} />
        <circle
          className={LOOKS[look]}
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - Math.min(1, seconds / ofSeconds))}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <span className={styles.seconds} aria-hidden="true">
        {seconds}
      </span>
    </div>
  );
}
