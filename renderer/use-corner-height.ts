import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { call } from './api.ts';
import { reportFailure } from './report-failure.ts';

interface CornerContent {
  readonly card: RefObject<HTMLElement | null>;
  /** Main has put the window on the screen. */
  readonly isShown: boolean;
}

/** Tells main how high the content of the corner window is. Main shows the window once it knows. */
export function useCornerHeight(): CornerContent {
  const card = useRef<HTMLElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const { current } = card;
    if (current === null) return;
    const tell = () => {
      call('nudge.ready', { height: Math.ceil(current.offsetHeight) }).then(
        ({ accepted }) => setShown(accepted),
        reportFailure,
      );
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { card, isShown };
}
