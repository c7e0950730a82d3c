import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import { Keys } from './Keys.tsx';
import styles from './KeysSection.module.css';

const IN_SETTINGS = [
  ['Ctrl+F', 'search'],
  ['Esc', 'clear'],
] as const;

/** The keys of the player (`renderer/features/player/use-player-keys.ts`). */
const IN_PLAYER = [
  ['Space', 'pause'],
  ['←', 'back'],
  ['→', 'next'],
  ['R', 'redo'],
  ['Esc', 'end'],
] as const;

/** Lists the fixed keys of the windows. */
export function KeysSection() {
  const text = useText();
  return (
    <>
      <p className={pageStyles.note}>{text('settings.keys.help')}</p>
      <KeyTable title={text('settings.keys.inSettings')} rows={IN_SETTINGS} />
      <KeyTable title={text('settings.keys.inPlayer')} rows={IN_PLAYER} />
    </>
  );
}

type Row = (typeof IN_SETTINGS)[number] | (typeof IN_PLAYER)[number];

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const text = useText();
  return (
    <div className={styles.table}>
      <h4 className={styles.title}>{title}</h4>
      <dl className={styles.list}>
        {rows.map(([keys, does]) => (
          <div key={does} className={styles.row}>
            <dt>
              <Keys accelerator={keys} />
            </dt>
            <dd>{text(`settings.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
