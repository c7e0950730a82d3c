import { isPlain } from '../../../../shared/settings/shortcuts.ts';

/*
 * Converts pressed keys to an Electron accelerator, `Ctrl+Alt+B`, and accelerators to the labels on the keys.
 * https://www.electronjs.org/docs/latest/api/accelerator
 */

/** The fields of a key event. `altGraph`: the key that types additional characters. */
export type PressedKeys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
> & { readonly altGraph: boolean };

export type Recorded =
  | { readonly is: 'accelerator' | 'plain'; readonly accelerator: string }
  /** Only modifiers such as Ctrl so far. */
  | { readonly is: 'modifiers' }
  /** Electron has no name for this key. */
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

/** `plain`: people type with these keys, so other apps need them. */
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

/** A letter key is named by its label, or by its position if the label is not a Latin letter. */
function keyName({ key, code }: PressedKeys): string | null {
  const numpad = /^Numpad(\d)$/u.exec(code)?.[1];
  if (numpad !== undefined) return `num${numpad}`;
  const digit = /^Digit(\d)$/u.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  if (/^F(?:[1-9]|1\d|2[0-4])$/u.test(key)) return key;
  return NAMED_KEYS[key] ?? /^Key([A-Z])$/u.exec(code)?.[1] ?? null;
}

/** The names under `settings.keyNames` of accelerator keys. */
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

/** A key of a shortcut: a name under `settings.keyNames`, or the label of the key. */
export type ShortcutKey = { readonly name: ModifierName } | { readonly label: string };

export function keysOf(accelerator: string): readonly ShortcutKey[] {
  return accelerator.split('+').map((key) => {
    const modifier = key.toLowerCase();
    return modifier in MODIFIER_NAMES
      ? { name: MODIFIER_NAMES[modifier as keyof typeof MODIFIER_NAMES] }
      : { label: key };
  });
}

/** Whether both mean the same keys, regardless of order and case. */
export function sameKeys(one: string, other: string): boolean {
  const inOrder = (accelerator: string) =>
    keysOf(accelerator)
      .map((key) => ('name' in key ? key.name : key.label.toLowerCase()))
      .toSorted()
      .join('+');
  return inOrder(one) === inOrder(other);
}
