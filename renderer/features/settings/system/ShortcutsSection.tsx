import { SHORTCUT_NAMES } from '../../../../shared/settings/shortcuts.ts';
import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import { ShortcutField } from './ShortcutField.tsx';
import styles from './ShortcutField.module.css';

/** The global shortcuts. */
export function ShortcutsSection() {
  const text = useText();
  return (
    <>
      <p className={pageStyles.note}>{text('settings.shortcuts.help')}</p>
      <div className={styles.list}>
        {SHORTCUT_NAMES.map((name) => (
          <ShortcutField key={name} name={name} />
        ))}
      </div>
    </>
  );
}
