import { useSyncExternalStore } from 'react';
import { PAGES } from '../shared/ipc.ts';
import type { Page } from '../shared/ipc.ts';
import styles from './MainWindow.module.css';
import { Notices } from './Notices.tsx';
import { SettingsPage } from './features/settings/SettingsPage.tsx';
import { TodayPage } from './features/today/TodayPage.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useText, useView } from './use-view.ts';

const PAGE_CONTENT = { today: TodayPage, settings: SettingsPage } as const;

/** The window with the pages. The address says which page, so that main can open one in a window that is there already. */
export function MainWindow() {
  const text = useText();
  const { about } = useView();
  const page = useSyncExternalStore(listenToPage, currentPage);
  const Content = PAGE_CONTENT[page];
  useDocumentTitle(text('pages.windowTitle', { page: text(`pages.${page}`) }));
  return (
    <div className={styles['window']}>
      <div className={styles['frame']}>
        <header className={styles['side']}>
          <p className={styles['name']}>{text('app.name')}</p>
          <nav aria-label={text('pages.label')}>
            <ul className={styles['pages']}>
              {PAGES.map((name) => (
                <li key={name}>
                  <a href={`#${name}`} {...(name === page ? { 'aria-current': 'page' } : {})}>
                    {text(`pages.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className={styles['version']}>{text('about.version', { version: about.version })}</p>
        </header>
        <main className={styles['page']} key={page}>
          <Notices />
          <Content />
        </main>
      </div>
    </div>
  );
}

function listenToPage(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function currentPage(): Page {
  return PAGES.find((page) => window.location.hash === `#${page}`) ?? PAGES[0];
}
