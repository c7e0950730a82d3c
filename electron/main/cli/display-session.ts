import * as z from 'zod';

/** Which screen a start of the program is for; both are `null` where the platform has one screen for each session. */
export const displaySchema = z.strictObject({ wayland: z.string().nullable(), x11: z.string().nullable() });
export type Display = Readonly<z.infer<typeof displaySchema>>;

/** Linux: as the environment names it. Elsewhere Electron's own lock already tells sessions apart. */
export function displayOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Display {
  if (platform !== 'linux') return { wayland: null, x11: null };
  const named = (variable: string) => {
    const value = env[variable];
    return value === undefined || value === '' ? null : value;
  };
  // The number of a screen may follow that of the display, which is all that counts.
  return { wayland: named('WAYLAND_DISPLAY'), x11: named('DISPLAY')?.replace(/\.\d+$/u, '') ?? null };
}

/** Whether both may be the same screen: a start may know only one of its two names. */
export function isSameDisplay(one: Display, other: Display): boolean {
  const differs = (name: keyof Display) =>
    one[name] !== null && other[name] !== null && one[name] !== other[name];
  const isSame = (name: keyof Display) => one[name] !== null && one[name] === other[name];
  return isSame('wayland') || isSame('x11') || (!differs('wayland') && !differs('x11'));
}

/** The name of the screen, for a sentence. */
export function displayName({ wayland, x11 }: Display): string {
  return wayland ?? x11 ?? '';
}
