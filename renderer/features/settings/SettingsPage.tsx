import { useEffect, useState } from 'react';
import { useText } from '../../use-view.ts';
import { goToGroup } from './go-to-group.ts';
import { GroupList } from './GroupList.tsx';
import { SETTING_GROUPS } from './groups.ts';
import { headingId } from './heading-id.ts';
import { NothingFound } from './NothingFound.tsx';
import { SavingNote } from './SavingNote.tsx';
import { SavingProvider } from './SavingProvider.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import styles from './SettingsPage.module.css';
import { countBlocks, searchSettings } from './search.ts';

/** The Settings page. It saves every change at once. */
export function SettingsPage() {
  const text = useText();
  const [query, setQuery] = useState('');
  const searches = query.trim() !== '';
  const found = searchSettings(SETTING_GROUPS, query, text);
  const count = countBlocks(found);
  useEffect(goToNamedGroup, []);
  return (
    <SavingProvider>
      {(news, forget) => (
        <div className={styles.settings}>
          <div className={styles.head}>
            <h1>{text('pages.settings')}</h1>
            <SearchBox query={query} onChange={setQuery} />
          </div>
          <div className={styles.columns}>
            <GroupList groups={found.map(({ id }) => id)} />
            <div className={styles.groups}>
              <p className={styles.count} role="status">
                {searches && count > 0 ? text('settings.search.found', { count }) : ''}
              </p>
              {found.map((group) => (
                <SettingsGroup key={group.id} group={group} />
              ))}
              {count === 0 ? <NothingFound query={query} onClear={() => setQuery('')} /> : null}
            </div>
          </div>
          <SavingNote news={news} onRead={forget} />
        </div>
      )}
    </SavingProvider>
  );
}

/** A link on another page can name the group that the person wants. */
function goToNamedGroup(): void {
  const named = SETTING_GROUPS.find(({ id }) => window.location.hash === `#${headingId(id)}`);
  if (named !== undefined) goToGroup(named.id);
}
