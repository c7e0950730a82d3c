import { useEffect } from 'react';
import type { WindowViews } from '../shared/view.ts';
import { MainWindow } from './MainWindow.tsx';
import { ViewProvider } from './ViewProvider.tsx';
import { ErrorBoundary } from './failed/ErrorBoundary.tsx';
import { FailedWindow } from './failed/FailedWindow.tsx';
import { NudgeWindow } from './features/nudge/NudgeWindow.tsx';
import { PlayerWindow } from './features/player/PlayerWindow.tsx';
import { directionOf } from './locale.ts';
import { useView } from './use-view.ts';
import type { ViewStore } from './view-store.ts';

interface AppProps {
  readonly name: keyof WindowViews;
  readonly store: ViewStore;
}

const CONTENT = { main: MainWindow, player: PlayerWindow, nudge: NudgeWindow } as const;

/** A window. One bundle serves all of them. */
export function App({ name, store }: AppProps) {
  const Content = CONTENT[name];
  return (
    <ErrorBoundary
      renderFailure={(failure, retry) => (
        <FailedWindow name={name} store={store} failure={failure} retry={retry} />
      )}
    >
      <ViewProvider store={store}>
        <PageLanguage />
        <Content />
      </ViewProvider>
    </ErrorBoundary>
  );
}

function PageLanguage() {
  const language = useView((view) => view.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return null;
}
