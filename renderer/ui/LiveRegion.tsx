import styles from './LiveRegion.module.css';

interface LiveRegionProps {
  readonly children: string;
  /** Is said at once, whatever is being read. */
  readonly urgent?: boolean;
}

/** Says its text to a screen reader whenever it changes, and shows nothing. */
export function LiveRegion({ children, urgent = false }: LiveRegionProps) {
  return (
    <p className={styles.hidden} role={urgent ? 'alert' : 'status'}>
      {children}
    </p>
  );
}
