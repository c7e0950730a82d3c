import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Moves the focus to the heading and scrolls to the top, for a screen that replaces another one. */
export function useFocusedHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
