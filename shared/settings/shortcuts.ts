import * as z from 'zod';

/* Global shortcuts, stored in the settings as Electron accelerators such as `Ctrl+Alt+B`. */

export const SHORTCUT_NAMES = ['start', 'water', 'pause'] as const;
export type ShortcutName = (typeof SHORTCUT_NAMES)[number];

/**
 * Why a shortcut does not work. `malformed`: it names no keys. `plain`: it would take a key that people type with from
 * every other app. `taken`: the desktop, another app or another shortcut of ours has it.
 */
export const shortcutRefusalSchema = z.strictObject({
  shortcut: z.enum(SHORTCUT_NAMES),
  why: z.enum(['malformed', 'plain', 'taken']),
});
export type ShortcutRefusal = z.infer<typeof shortcutRefusalSchema>;

/** Keys that nobody types with, so they need no modifier. */
const STANDS_ALONE = /^(?:f\d{1,2}|media\w+|volume\w+|printscreen|pause|scrolllock)$/u;

/** Modifiers that turn a key into a command. Shift and AltGr do not count: they type other characters. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'alt',
  'cmd',
  'cmdorctrl',
  'command',
  'commandorcontrol',
  'control',
  'ctrl',
  'meta',
  'option',
  'super',
]);

/** Whether people type with these keys, so that no global shortcut may take them. */
export function isPlain(accelerator: string): boolean {
  const keys = accelerator.toLowerCase().split('+');
  const key = keys.at(-1) ?? '';
  return !STANDS_ALONE.test(key) && !keys.slice(0, -1).some((each) => MODIFIERS.has(each));
}
