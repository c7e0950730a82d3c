import styles from './LiveRegion.module.css';

interface LiveRegionProps {
  readonly children: string;
  /** Interrupts what the screen reader is reading. */
  readonly urgent?: boolean;
}

/** Announces its text to screen readers whenever it changes. It is invisible. */
export function LiveRegion({ children, urgent = false }: LiveRegionProps) {
  return (
    <p className={styles.hidden} role={urgent ? 'alert' : 'status'}>
      {children}
    </p>
  );
}
