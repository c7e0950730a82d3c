import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Bus } from './bus.ts';
import { startBusDaemon } from './bus-daemon.ts';
import type { Environment } from './child.ts';
import type { Cleanups } from './cleanups.ts';
import { personEnvironment } from './environment.ts';
import { makeFolders, type Folders } from './folders.ts';
import { startLoginManager, type LoginManager } from './login-manager.ts';
import { Notifications } from './notifications.ts';
import { startScreen, type Screen } from './screen.ts';
import { Tray } from './tray.ts';

/** The services of a test desktop, and the environment of the person at it. */
export interface DesktopParts {
  bus: Bus;
  folder: string;
  folders: Folders;
  person: Environment;
  screen: Screen;
  login: LoginManager;
  tray: Tray;
  notifications: Notifications;
}

/** Opens the screen, the session's services and the system's, all at the same time. */
export async function openDesktopParts(cleanups: Cleanups): Promise<DesktopParts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-desktop-'));
  cleanups.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const folders = makeFolders(path.join(folder, 'person'));
  const starts = [
    startScreen(cleanups, folder),
    openSession(cleanups, folder),
    openSystem(cleanups, folder),
  ] as const;
  // Also after one has failed, so that the cleanups know all that runs.
  await Promise.allSettled(starts);
  const [screen, session, system] = await Promise.all(starts);
  const { address: sessionBus, ...services } = session;
  const { address: systemBus, login } = system;
  const person = personEnvironment(folders, { display: screen.display, sessionBus, systemBus });
  return { folder, folders, person, screen, login, ...services };
}

async function openSession(cleanups: Cleanups, folder: string) {
  const address = await startBusDaemon(cleanups, folder, 'session');
  const bus = await Bus.connect(address);
  cleanups.add(() => bus.disconnect());
  return { address, bus, tray: await Tray.open(bus), notifications: await Notifications.open(bus) };
}

async function openSystem(cleanups: Cleanups, folder: string) {
  const address = await startBusDaemon(cleanups, folder, 'system');
  return { address, login: await startLoginManager(cleanups, address, folder) };
}
