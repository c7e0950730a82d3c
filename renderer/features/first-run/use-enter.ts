import { useEffect, useEffectEvent } from 'react';

/**
 * Handles Enter wherever the focus is, except on a button or a link, which handles it itself. Listens in the capture phase,
 * because React Aria treats Enter on a choice as a press.
 */
export function useEnter(act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest('button, a') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
