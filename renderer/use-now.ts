import { useCallback, useEffect, useState } from 'react';
import type { Instant } from '../shared/time.ts';
import { onFrame } from './frames.ts';
import { nowOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { useSnapshot } from './use-view.ts';

/** Tells the app's instant at a moment of `performance.now()`, for what is drawn picture by picture. */
export function useClock(): (performanceNow: number) => Instant {
  const snapshot = useSnapshot();
  return useCallback((performanceNow) => nowOf(snapshot, performanceNow), [snapshot]);
}

/**
 * The app's present instant. While `running`, the component is drawn anew whenever what `select` says of the instant
 * changes (the seconds left, for one); otherwise no timer runs.
 */
export function useNow(select: (now: Instant) => string, running: boolean): Instant {
  const snapshot = useSnapshot();
  const [seen, setSeen] = useState<{ readonly snapshot: Snapshot; readonly now: Instant }>();
  useEffect(() => {
    if (!running) return;
    return onFrame('seconds', (performanceNow) => {
      const now = nowOf(snapshot, performanceNow);
      setSeen((before) =>
        before?.snapshot === snapshot && select(before.now) === select(now) ? before : { snapshot, now },
      );
    });
  }, [select, snapshot, running]);
  return seen?.snapshot === snapshot ? seen.now : snapshot.view.clock.at;
}
