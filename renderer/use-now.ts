import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Instant } from '../shared/time.ts';
import { onFrame } from './frames.ts';
import { useViewContext } from './view-context.ts';
import { nowOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Converts a `performance.now()` to the app's time, for what is drawn frame by frame. */
export function useClock(): (performanceNow: number) => Instant {
  const { snapshot } = useViewContext();
  return useCallback((performanceNow) => nowOf(snapshot(), performanceNow), [snapshot]);
}

/**
 * The app's current time. While `running`, the component renders again whenever the result of `select` changes (the
 * seconds left, for example); otherwise no timer runs. A new view always renders it, because it brings the exact time.
 */
export function useNow(select: (now: Instant) => string, running: boolean): Instant {
  const context = useViewContext();
  const snapshot = useSyncExternalStore(context.listen, context.snapshot, context.snapshot);
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
