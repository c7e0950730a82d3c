import styles from './OutcomeMark.module.css';

const RADIUS = 52;
const LENGTH = 2 * Math.PI * RADIUS;

/** A ring filled by the share of the routine that was done. A full ring contains a tick. */
export function OutcomeMark({ share }: { readonly share: number }) {
  const whole = share >= 1;
  return (
    <svg className={styles.mark} viewBox="0 0 120 120" aria-hidden="true">
      <circle className={styles.track} cx="60" cy="60" r={RADIUS} />
      {share > 0 ? (
        <circle
          className={styles.done}
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - Math.min(1, share))}
          transform="rotate(-90 60 60)"
        />
      ) : null}
      {whole ? <path className={styles.done} d="M39 62 L54 77 L82 46" /> : null}
    </svg>
  );
}
