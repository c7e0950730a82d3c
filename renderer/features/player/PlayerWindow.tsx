import { useState } from 'react';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useView } from '../../use-view.ts';
import { CameBack } from './CameBack.tsx';
import { ClosedScreen } from './ClosedScreen.tsx';
import { ClosingScreen } from './ClosingScreen.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import styles from './PlayerWindow.module.css';
import { PostureScreen } from './PostureScreen.tsx';
import { RunningScreen } from './RunningScreen.tsx';
import { WaterScreen } from './WaterScreen.tsx';
import { useVoice } from './use-sounds.ts';
import { screenFor } from './screen.ts';
import type { Screen } from './screen.ts';

/** The small window in which a routine is begun, followed and ended. */
export function PlayerWindow() {
  const view = useView();
  const [before, setBefore] = useState<Screen | null>(null);
  const screen = screenFor(view, before);
  if (screen !== before) setBefore(screen);
  const [announcement, announce] = useState('');
  useVoice(announcement);
  return (
    <div className={styles['window']}>
      <LiveRegion>{announcement}</LiveRegion>
      <main className={styles['page']}>
        <CameBack />
        {screen === 'running' && view.player ? (
          <RunningScreen player={view.player} announce={announce} />
        ) : null}
        {screen === 'first' ? <BeforeStart /> : null}
        {screen === 'closing' && view.lastRoutine ? (
          <ClosingScreen result={view.lastRoutine} announce={announce} />
        ) : null}
      </main>
    </div>
  );
}

/** A prompt that asks for no exercise has a screen of its own, and so has it that there is none to propose. */
function BeforeStart() {
  const { prompt, proposal } = useView();
  const kinds = prompt?.kinds ?? [];
  if (kinds.length === 0 || kinds.includes('move') || kinds.includes('stretch')) {
    return proposal ? <FirstScreen proposal={proposal} /> : <ClosedScreen />;
  }
  return kinds.includes('water') ? <WaterScreen /> : <PostureScreen />;
}
