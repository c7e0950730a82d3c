import { describe, expect, it } from 'vitest';
import {
  keysOf,
  recordKeys,
  sameKeys,
} from '../../../../../renderer/features/settings/system/accelerator.ts';
import type { PressedKeys } from '../../../../../renderer/features/settings/system/accelerator.ts';

/** Keys as they are pressed, with nothing held down but what is said. */
const pressed = (key: string, code: string, held: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  altGraph: false,
  ...held,
});

const ctrlAlt = { ctrlKey: true, altKey: true };
const recorded = (keys: PressedKeys, isMac = false) => {
  const result = recordKeys(keys, isMac);
  return 'accelerator' in result ? `${result.is} ${result.accelerator}` : result.is;
};

describe('recordKeys', () => {
  it.each([
    ['a letter', pressed('b', 'KeyB', ctrlAlt), 'accelerator Ctrl+Alt+B'],
    [
      'a letter with Shift',
      pressed('B', 'KeyB', { ctrlKey: true, shiftKey: true }),
      'accelerator Ctrl+Shift+B',
    ],
    ['a letter where it lies elsewhere', pressed('z', 'KeyY', ctrlAlt), 'accelerator Ctrl+Alt+Z'],
    ['a letter that is not Latin', pressed('и', 'KeyB', ctrlAlt), 'accelerator Ctrl+Alt+B'],
    ['a letter that Alt turns into a sign', pressed('∫', 'KeyB', { altKey: true }), 'accelerator Alt+B'],
    [
      'a digit that Shift turns into a sign',
      pressed('!', 'Digit1', { ...ctrlAlt, shiftKey: true }),
      'accelerator Ctrl+Alt+Shift+1',
    ],
    ['a digit of the number pad', pressed('7', 'Numpad7', ctrlAlt), 'accelerator Ctrl+Alt+num7'],
    ['an arrow', pressed('ArrowUp', 'ArrowUp', ctrlAlt), 'accelerator Ctrl+Alt+Up'],
    ['Space', pressed(' ', 'Space', ctrlAlt), 'accelerator Ctrl+Alt+Space'],
    ['a function key alone', pressed('F9', 'F9'), 'accelerator F9'],
    ['the key of the system', pressed('b', 'KeyB', { metaKey: true }), 'accelerator Super+B'],
    ['a letter alone', pressed('b', 'KeyB'), 'plain B'],
    ['a letter with Shift alone', pressed('B', 'KeyB', { shiftKey: true }), 'plain Shift+B'],
    ['what AltGr writes', pressed('@', 'KeyQ', { ...ctrlAlt, altGraph: true }), 'plain Ctrl+Alt+Q'],
    ['Ctrl alone', pressed('Control', 'ControlLeft', { ctrlKey: true }), 'modifiers'],
    ['a sign', pressed('ü', 'BracketLeft', ctrlAlt), 'unusable'],
    ['a key that does not exist', pressed('F25', 'F25'), 'unusable'],
  ])('records %s', (_what, keys, result) => {
    expect(recorded(keys)).toBe(result);
  });

  it('calls the key of the system by its name on a Mac', () => {
    expect(recorded(pressed('b', 'KeyB', { metaKey: true }), true)).toBe('accelerator Cmd+B');
  });
});

describe('keysOf', () => {
  it('gives what stands on the keys, by name where that differs from language to language', () => {
    expect(keysOf('Ctrl+Alt+Up')).toEqual([{ name: 'control' }, { name: 'alt' }, { label: 'Up' }]);
  });

  it('knows other ways to write them', () => {
    expect(keysOf('control+Meta+b')).toEqual([{ name: 'control' }, { name: 'super' }, { label: 'b' }]);
  });
});

describe('sameKeys', () => {
  it.each([
    ['Ctrl+Alt+B', 'Alt+Control+b', true],
    ['Ctrl+Alt+B', 'Ctrl+Alt+C', false],
    ['Ctrl+B', 'Ctrl+Alt+B', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameKeys(one, other)).toBe(same);
  });
});
