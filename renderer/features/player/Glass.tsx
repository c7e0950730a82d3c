import styles from './Glass.module.css';

/** A glass of water. */
export function Glass() {
  return (
    <svg className={styles.glass} viewBox="0 0 120 150" aria-hidden="true">
      <path
        className={styles.water}
        d="M27 58 L34 126 Q35 134 43 134 L77 134 Q85 134 86 126 L93 58 Q76 66 60 58 T27 58 Z"
      />
      <path className={styles.rim} d="M20 16 L32 128 Q33.5 140 45 140 L75 140 Q86.5 140 88 128 L100 16" />
    </svg>
  );
}
