import type { Bus } from './bus.ts';
import type { LoginManager } from './login-manager.ts';

/** How a desktop tells that its screen is locked. */
export const lockWays = ['logind asks', 'logind knows', 'GNOME', 'KDE'] as const;
export type LockWay = (typeof lockWays)[number];

const screenSavers = {
  GNOME: { path: '/org/gnome/ScreenSaver', name: 'org.gnome.ScreenSaver' },
  KDE: { path: '/ScreenSaver', name: 'org.freedesktop.ScreenSaver' },
};

/** Tells it on the desktop that has this session bus and this logind. */
export async function tellLocked(
  { bus, login }: { bus: Bus; login: LoginManager },
  way: LockWay,
  locked: boolean,
): Promise<void> {
  switch (way) {
    case 'logind asks':
      await login.askToLock(locked);
      break;
    case 'logind knows':
      await login.setLockedHint(locked);
      break;
    case 'GNOME':
    case 'KDE':
      bus.emit(screenSavers[way].path, screenSavers[way].name, 'ActiveChanged', 'b', [locked]);
      break;
  }
}
