import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { searchPath, startHelper } from './child.ts';
import type { Cleanups } from './cleanups.ts';
import { electronArguments } from './electron-launch.ts';
import { electronUnderTest } from './find-electron.ts';
import type { Screen } from './screen.ts';
import { waitFor } from './wait-for.ts';

const appFolder = path.join(import.meta.dirname, '../fixtures/other-app');
const title = 'Another app';

/** Opens a window of another app, which has the keyboard from then on, and answers its title; its files lie in the folder. */
export async function openOtherApp(
  cleanups: Cleanups,
  { screen, folder }: { readonly screen: Screen; readonly folder: string },
): Promise<string> {
  const home = path.join(folder, 'other-app');
  mkdirSync(home);
  const executable = electronUnderTest();
  // Without any bus it knows nothing of tray and notifications.
  const environment = { ...searchPath, HOME: home, DISPLAY: screen.display };
  const options = electronArguments({ executable, appFolder, args: [], environment });
  startHelper(cleanups, 'the other app', executable, options, { environment });
  await waitFor('the other app to have the keyboard', async () => (await screen.activeTitle()) === title);
  return title;
}
