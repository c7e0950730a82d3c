import { useText } from '../../../use-view.ts';
import { keysOf } from './accelerator.ts';
import styles from './Keys.module.css';

/** A shortcut, with the labels of its keys. */
export function Keys({ accelerator }: { readonly accelerator: string }) {
  const text = useText();
  return (
    <span className={styles.keys}>
      {keysOf(accelerator).map((key, index) => (
        <kbd key={index} className={styles.key}>
          {'name' in key ? text(`settings.keyNames.${key.name}`) : key.label}
        </kbd>
      ))}
    </span>
  );
}
