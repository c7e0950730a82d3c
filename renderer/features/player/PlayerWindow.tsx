import { useState } from 'react';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { usePlayerView } from '../../use-player-view.ts';
import { CameBack } from './CameBack.tsx';
import { LockedScreen } from './LockedScreen.tsx';
import { ClosingScreen } from './ClosingScreen.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import styles from './PlayerWindow.module.css';
import { PostureScreen } from './PostureScreen.tsx';
import { RunningScreen } from './RunningScreen.tsx';
import { WaterScreen } from './WaterScreen.tsx';
import { useVoice } from './use-sounds.ts';
import { screenFor } from './screen.ts';
import type { Screen } from './screen.ts';

/** The small window that starts, shows and ends a routine. */
export function PlayerWindow() {
  const shown = usePlayerView((view) => ({
    player: view.player,
    prompt: view.prompt,
    lastRoutine: view.lastRoutine,
  }));
  const [before, setBefore] = useState<Screen | null>(null);
  const screen = screenFor(shown, before);
  if (screen !== before) setBefore(screen);
  const [announcement, announce] = useState('');
  useVoice(announcement);
  return (
    <div className={styles.window}>
      <LiveRegion>{announcement}</LiveRegion>
      <main className={styles.page}>
        <CameBack />
        {screen === 'running' && shown.player ? (
          <RunningScreen player={shown.player} announce={announce} />
        ) : null}
        {screen === 'first' ? <BeforeStart /> : null}
        {screen === 'closing' && shown.lastRoutine ? (
          <ClosingScreen result={shown.lastRoutine} announce={announce} />
        ) : null}
      </main>
    </div>
  );
}

/** A prompt without exercise has its own screen, and so does the case that no routine can be proposed. */
function BeforeStart() {
  const { prompt, proposal } = usePlayerView((view) => ({ prompt: view.prompt, proposal: view.proposal }));
  const kinds = prompt?.kinds ?? [];
  if (kinds.length === 0 || kinds.includes('move') || kinds.includes('stretch')) {
    return proposal ? <FirstScreen proposal={proposal} /> : <LockedScreen />;
  }
  return kinds.includes('water') ? <WaterScreen /> : <PostureScreen />;
}
