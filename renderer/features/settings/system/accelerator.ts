import { isPlain } from '../../../../shared/settings/shortcuts.ts';

/*
 * From keys that are pressed to a shortcut as Electron writes it, `Ctrl+Alt+B`, and back to what stands on the keys.
 * https://www.electronjs.org/docs/latest/api/accelerator
 */

/** What a key event says of the keys. `altGraph`: the key that writes further characters. */
export type PressedKeys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
> & { readonly altGraph: boolean };

export type Recorded =
  | { readonly is: 'accelerator' | 'plain'; readonly accelerator: string }
  /** Only keys such as Ctrl so far. */
  | { readonly is: 'modifiers' }
  /** Electron has no name for it. */
  | { readonly is: 'unusable' };

const MODIFIER_KEYS: ReadonlySet<string> = new Set([
  'Alt',
  'AltGraph',
  'CapsLock',
  'Control',
  'Fn',
  'Hyper',
  'Meta',
  'NumLock',
  'OS',
  'ScrollLock',
  'Shift',
  'Super',
]);

const NAMED_KEYS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  Backspace: 'Backspace',
  Delete: 'Delete',
  End: 'End',
  Enter: 'Return',
  Home: 'Home',
  Insert: 'Insert',
  PageDown: 'PageDown',
  PageUp: 'PageUp',
  Tab: 'Tab',
};

/** `plain`: people type with these keys, so that they must be left to the other apps. */
export function recordKeys(pressed: PressedKeys, isMac: boolean): Recorded {
  if (MODIFIER_KEYS.has(pressed.key)) return { is: 'modifiers' };
  const key = keyName(pressed);
  if (key === null) return { is: 'unusable' };
  const modifiers = [
    pressed.ctrlKey && 'Ctrl',
    pressed.altKey && 'Alt',
    pressed.shiftKey && 'Shift',
    pressed.metaKey && (isMac ? 'Cmd' : 'Super'),
  ].filter((name) => name !== false);
  const accelerator = [...modifiers, key].join('+');
  return { is: pressed.altGraph || isPlain(accelerator) ? 'plain' : 'accelerator', accelerator };
}

/** Letters go by what stands on the key; where that is no Latin letter, by where the key lies. */
function keyName({ key, code }: PressedKeys): string | null {
  const numpad = /^Numpad(\d)$/u.exec(code)?.[1];
  if (numpad !== undefined) return `num${numpad}`;
  const digit = /^Digit(\d)$/u.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  if (/^F(?:[1-9]|1\d|2[0-4])$/u.test(key)) return key;
  return NAMED_KEYS[key] ?? /^Key([A-Z])$/u.exec(code)?.[1] ?? null;
}

/** Names under `settings.keyNames` for what accelerators call so. */
const MODIFIER_NAMES = {
  alt: 'alt',
  cmd: 'command',
  command: 'command',
  control: 'control',
  ctrl: 'control',
  meta: 'super',
  option: 'option',
  shift: 'shift',
  super: 'super',
} as const;

type ModifierName = (typeof MODIFIER_NAMES)[keyof typeof MODIFIER_NAMES];

/** A key of a shortcut: one with a name under `settings.keyNames`, or what stands on it. */
export type ShortcutKey = { readonly name: ModifierName } | { readonly label: string };

export function keysOf(accelerator: string): readonly ShortcutKey[] {
  return accelerator.split('+').map((key) => {
    const modifier = key.toLowerCase();
    return modifier in MODIFIER_NAMES
      ? { name: MODIFIER_NAMES[modifier as keyof typeof MODIFIER_NAMES] }
      : { label: key };
  });
}

/** Whether both mean the same keys, in whatever order and letters they are written. */
export function sameKeys(one: string, other: string): boolean {
  const inOrder = (accelerator: string) =>
    keysOf(accelerator)
      .map((key) => ('name' in key ? key.name : key.label.toLowerCase()))
      .toSorted()
      .join('+');
  return inOrder(one) === inOrder(other);
}
