import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import styles from './FilesSection.module.css';
import { useAbout } from './use-about.ts';

const FOLDERS = ['config', 'data', 'state'] as const;

/** The folders of the person's data, and how to remove the app and the data. */
export function FilesSection() {
  const about = useAbout();
  const text = useText();
  return (
    <>
      {about === 'failed' ? <p>{text('settings.about.unknown')}</p> : null}
      <dl className={styles.list}>
        {FOLDERS.map((folder) => (
          <div key={folder} className={styles.row}>
            <dt>{text(`settings.about.folders.${folder}`)}</dt>
            {/* An empty line keeps the height until main has answered. */}
            <dd>{about === null || about === 'failed' ? ' ' : about.folders[folder]}</dd>
          </div>
        ))}
      </dl>
      <h4 className={styles.title}>{text('settings.about.removeTitle')}</h4>
      <p className={pageStyles.note}>{text('settings.about.remove')}</p>
    </>
  );
}
