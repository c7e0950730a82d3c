import { expect, test } from 'vitest';
import { isPlain } from '../../../shared/settings/shortcuts.ts';

test.each([
  'Ctrl+B',
  'CommandOrControl+Alt+B',
  'Super+Space',
  'alt+shift+b',
  'F9',
  'Shift+F9',
  'MediaPlayPause',
  'Ctrl+Plus',
])('%s is left over by people who type', (accelerator) => {
  expect(isPlain(accelerator)).toBe(false);
});

test.each(['B', 'Shift+B', 'AltGr+E', 'Space', 'Return', 'Shift+Plus', '5', 'F', 'Ctrl', ''])(
  '%j is what people type with',
  (accelerator) => {
    expect(isPlain(accelerator)).toBe(true);
  },
);
