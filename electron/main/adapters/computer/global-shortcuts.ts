import { globalShortcut } from 'electron';
import type { GlobalShortcuts } from '../../ports.ts';

/** Electron throws for an accelerator that names no keys. */
export const globalShortcuts: GlobalShortcuts = {
  take(accelerator, onPress) {
    try {
      return globalShortcut.register(accelerator, onPress) ? null : 'taken';
    } catch {
      return 'malformed';
    }
  },
  knows(accelerator) {
    try {
      globalShortcut.isRegistered(accelerator);
      return true;
    } catch {
      return false;
    }
  },
  releaseAll: () => globalShortcut.unregisterAll(),
};
