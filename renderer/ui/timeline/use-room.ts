import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface Room {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly probe: RefObject<HTMLSpanElement | null>;
  /** At least 1. */
  readonly columns: number;
}

/** How many columns as wide as the probe fit into an element. Follows changes of window and text size. */
export function useRoom(): Room {
  const element = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const [whole, column] = [element.current, probe.current];
    if (!whole || !column) return;
    const measure = () => setColumns(Math.max(1, Math.floor(whole.clientWidth / column.offsetWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(whole);
    observer.observe(column);
    return () => observer.disconnect();
  }, []);
  return { element, probe, columns };
}
