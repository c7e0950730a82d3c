import { useEffect, useEffectEvent } from 'react';

/**
 * Enter goes on from wherever the keyboard is, but on a button or a link it belongs to that alone. It is heard before the
 * fields hear it: React Aria takes Enter on a choice for a press of it.
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
