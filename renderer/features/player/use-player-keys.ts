import { useEffect, useEffectEvent } from 'react';

export type PlayerKey = 'toggle' | 'back' | 'next' | 'redo' | 'escape';

/** The command of a key in the player, or `null`. The arrows follow the reading direction. */
export function meaningOf(key: string, rightToLeft: boolean): PlayerKey | null {
  switch (key) {
    case ' ':
      return 'toggle';
    case 'ArrowLeft':
      return rightToLeft ? 'next' : 'back';
    case 'ArrowRight':
      return rightToLeft ? 'back' : 'next';
    case 'r':
    case 'R':
      return 'redo';
    case 'Escape':
      return 'escape';
    default:
      return null;
  }
}

/** Handles the keys of the player. Space on a focused button only presses that button. */
export function usePlayerKeys(act: (key: PlayerKey) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = meaningOf(event.key, document.documentElement.dir === 'rtl');
    const onControl = event.target instanceof Element && event.target.closest('button, a, input') !== null;
    if (key === null || (key === 'toggle' && onControl)) return;
    event.preventDefault();
    act(key);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
