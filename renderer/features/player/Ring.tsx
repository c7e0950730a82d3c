import { useEffect, useLayoutEffect, useRef } from 'react';
import { onFrame } from '../../frames.ts';
import { useReducedMotion } from '../../use-reduced-motion.ts';
import { useText } from '../../use-view.ts';
import styles from './Ring.module.css';

interface RingProps {
  readonly seconds: number;
  readonly look: 'exercise' | 'getReady';
  /** Share of the phase that is left, 0 to 1, at a moment of `performance.now()`. */
  readonly shareAt: (performanceNow: number) => number;
  readonly moving: boolean;
}

const RADIUS = 44;
const LENGTH = 2 * Math.PI * RADIUS;

/** The seconds left, large, in a ring that empties with them. */
export function Ring({ seconds, look, shareAt, moving }: RingProps) {
  const text = useText();
  const arc = useRef<SVGCircleElement>(null);
  const bySeconds = useReducedMotion();
  const show = (now: number) =>
    arc.current?.setAttribute('stroke-dashoffset', (LENGTH * (1 - shareAt(now))).toFixed(0));
  useLayoutEffect(() => show(performance.now()));
  useEffect(() => (moving && !bySeconds ? onFrame('seconds', show) : undefined));
  return (
    <div className={styles['ring']} role="timer" aria-label={text('player.secondsLeft', { count: seconds })}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles['track']} cx="50" cy="50" r={RADIUS} />
        <circle
          ref={arc}
          className={styles[look]}
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={LENGTH}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <span className={styles['seconds']} aria-hidden="true">
        {seconds}
      </span>
    </div>
  );
}
