import { Button } from '../../ui/Button.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import type { SavingNews } from './saving.ts';
import styles from './SavingNote.module.css';

/** The name of the settings file in notices. */
const SETTINGS_FILE = 'settings.json';

interface SavingNoteProps {
  readonly news: SavingNews;
  readonly onRead: () => void;
}

/**
 * Shows the outcome of the last change at the lower edge of the window, wherever on the page the change was. It overlays the
 * page, so nothing moves.
 */
export function SavingNote({ news, onRead }: SavingNoteProps) {
  const text = useText();
  const notices = useMainView((view) => view.notices);
  const notOnDisk = notices.some(
    (notice) => (notice.kind === 'notSaved' || notice.kind === 'fileUnread') && notice.file === SETTINGS_FILE,
  );
  return (
    <div className={styles.place}>
      <p className={styles.saved} role="status">
        {news.is === 'saved' ? text(notOnDisk ? 'settings.savedNotOnDisk' : 'settings.saved') : ''}
      </p>
      <div className={styles.refused} role="alert">
        {news.is === 'refused' ? (
          <>
            <p>{text('settings.notChanged', { error: news.error })}</p>
            <Button onPress={onRead}>{text('actions.dismiss')}</Button>
          </>
        ) : null}
      </div>
    </div>
  );
}
