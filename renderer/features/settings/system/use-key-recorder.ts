import { useEffect, useEffectEvent } from 'react';
import { recordKeys } from './accelerator.ts';
import type { Recorded } from './accelerator.ts';

interface RecorderListener {
  readonly onKeys: (recorded: Exclude<Recorded, { is: 'modifiers' }>) => void;
  /** Called for Esc, and for Tab, which still moves the focus. */
  readonly onCancel: () => void;
}

/** While `isOn`, captures all keys before anything else in the page handles them. */
export function useKeyRecorder(isOn: boolean, { onKeys, onCancel }: RecorderListener): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const alone = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (alone && event.key === 'Tab') {
      onCancel();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (alone && !event.shiftKey && event.key === 'Escape') {
      onCancel();
      return;
    }
    const recorded = recordKeys(pressedKeys(event), navigator.userAgent.includes('Macintosh'));
    if (recorded.is !== 'modifiers') onKeys(recorded);
  });
  useEffect(() => {
    if (!isOn) return;
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isOn]);
}

function pressedKeys(event: KeyboardEvent) {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
  return { key, code, ctrlKey, altKey, shiftKey, metaKey, altGraph: event.getModifierState('AltGraph') };
}
