import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A screen that takes another’s place begins at its heading: the focus goes there, and the page to its top. */
export function useFocusedHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
