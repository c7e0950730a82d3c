import * as z from 'zod';

/* Keys that reach the app from everywhere: `shortcuts` of the settings, as Electron accelerators such as `Ctrl+Alt+B`. */

export const SHORTCUT_NAMES = ['start', 'water', 'pause'] as const;
export type ShortcutName = (typeof SHORTCUT_NAMES)[number];

/**
 * Why a shortcut does not work. `malformed`: it names no keys. `plain`: a key that people type with would be taken from
 * every other app. `taken`: the desktop or another app has it, or another shortcut of ours.
 */
export const shortcutRefusalSchema = z.strictObject({
  shortcut: z.enum(SHORTCUT_NAMES),
  why: z.enum(['malformed', 'plain', 'taken']),
});
export type ShortcutRefusal = z.infer<typeof shortcutRefusalSchema>;

/** Keys that nobody types with: they may stand alone. */
const STANDS_ALONE = /^(?:f\d{1,2}|media\w+|volume\w+|printscreen|pause|scrolllock)$/u;

/** What makes a key mean something else than itself. Shift and AltGr write other characters. */
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

/** Whether people type with these keys, so that they must be left to the other apps. */
export function isPlain(accelerator: string): boolean {
  const keys = accelerator.toLowerCase().split('+');
  const key = keys.at(-1) ?? '';
  return !STANDS_ALONE.test(key) && !keys.slice(0, -1).some((each) => MODIFIERS.has(each));
}
