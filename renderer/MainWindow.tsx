import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { PAGES, pageIn } from '../shared/ipc.ts';
import type { Page } from '../shared/ipc.ts';
import styles from './MainWindow.module.css';
import { NoticeList } from './NoticeList.tsx';
import { FirstRun } from './features/first-run/FirstRun.tsx';
import { FIRST_PLACE } from './features/first-run/place.ts';
import { KnotsPage } from './features/knots/KnotsPage.tsx';
import { SafetyCheck } from './features/safety/SafetyCheck.tsx';
import { SettingsPage } from './features/settings/SettingsPage.tsx';
import { TodayPage } from './features/today/TodayPage.tsx';
import { CallButton } from './ui/CallButton.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useMainView } from './use-main-view.ts';
import { useText } from './use-view.ts';

const PAGE_CONTENT = { today: TodayPage, knots: KnotsPage, settings: SettingsPage } as const;

/** The window with the pages. A safety check or the first run replaces the pages while it lasts. */
export function MainWindow() {
  const { safety, firstRun } = useMainView((view) => ({ safety: view.safety, firstRun: view.firstRun }));
  const [wasElsewhere, setWasElsewhere] = useState(false);
  // Kept here, so that a check in between does not reset the first run.
  const [place, setPlace] = useState(FIRST_PLACE);
  if ((safety !== null || firstRun) && !wasElsewhere) setWasElsewhere(true);
  if (safety !== null) return <SafetyCheck view={safety} />;
  if (!firstRun) return <Pages takeFocus={wasElsewhere} />;
  return (
    <FirstRun place={place} onPlace={setPlace}>
      <NoticeList />
    </FirstRun>
  );
}

/**
 * The URL says which page, so that main can open a page in a window that is open already. `takeFocus`: the pages replace
 * something else that had the focus.
 */
function Pages({ takeFocus }: { readonly takeFocus: boolean }) {
  const text = useText();
  const page = useSyncExternalStore(listenToPage, currentPage);
  const Content = PAGE_CONTENT[page];
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) content.current?.focus();
  }, [takeFocus]);
  useDocumentTitle(text('pages.windowTitle', { page: text(`pages.${page}`) }));
  return (
    <div className={styles.window}>
      <div className={styles.frame}>
        <Side page={page} />
        <main className={styles.page} key={page} ref={content} tabIndex={-1}>
          <NoticeList />
          <Content />
        </main>
      </div>
    </div>
  );
}

/** The navigation, and the button for when something feels wrong. */
function Side({ page }: { readonly page: Page }) {
  const text = useText();
  const about = useMainView((view) => view.about);
  return (
    <header className={styles.side}>
      <p className={styles.name}>{text('app.name')}</p>
      <nav aria-label={text('pages.label')}>
        <ul className={styles.pages}>
          {PAGES.map((name) => (
            <li key={name}>
              <a href={`#${name}`} {...(name === page ? { 'aria-current': 'page' } : {})}>
                {text(`pages.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.wrong}>
        <CallButton ask={(run) => run('safety.begin', { purpose: 'feelsWrong', leg: null, routine: null })}>
          {text('safety.ui.feelsWrong')}
        </CallButton>
      </div>
      <p className={styles.version}>{text('about.version', { version: about.version })}</p>
    </header>
  );
}

function listenToPage(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function currentPage(): Page {
  return pageIn(window.location.hash);
}
