import { useEffect } from 'react';
import { MainWindow } from './MainWindow.tsx';
import { PlayerWindow } from './features/player/PlayerWindow.tsx';
import { directionOf } from './locale.ts';
import { ViewProvider } from './ViewProvider.tsx';
import { useView } from './use-view.ts';

/** One bundle for all windows; the address says which one this is. */
export function App() {
  const isPlayer = new URLSearchParams(window.location.search).get('window') === 'player';
  return (
    <ViewProvider>
      <PageLanguage />
      {isPlayer ? <PlayerWindow /> : <MainWindow />}
    </ViewProvider>
  );
}

function PageLanguage() {
  const { language } = useView();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return null;
}
