import { useEffect } from 'react';
import { MainWindow } from './MainWindow.tsx';
import { NudgeWindow } from './features/nudge/NudgeWindow.tsx';
import { PlayerWindow } from './features/player/PlayerWindow.tsx';
import { directionOf } from './locale.ts';
import { ViewProvider } from './ViewProvider.tsx';
import { useView } from './use-view.ts';

/** One bundle for all windows; the address says which one this is. */
export function App() {
  const name = new URLSearchParams(window.location.search).get('window');
  return (
    <ViewProvider>
      <PageLanguage />
      {windowOf(name)}
    </ViewProvider>
  );
}

function windowOf(name: string | null) {
  if (name === 'player') return <PlayerWindow />;
  return name === 'nudge' ? <NudgeWindow /> : <MainWindow />;
}

function PageLanguage() {
  const { language } = useView();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return null;
}
