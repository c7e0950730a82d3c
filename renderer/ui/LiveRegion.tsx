import styles from './LiveRegion.module.css';

/** Says its text to a screen reader whenever it changes, and shows nothing. */
export function LiveRegion({ children }: { readonly children: string }) {
  return (
    <p className={styles['hidden']} role="status">
      {children}
    </p>
  );
}
