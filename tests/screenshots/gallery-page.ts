import path from 'node:path';
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { searchFor } from '../../renderer/gallery/choice.ts';
import type { GalleryChoice } from '../../renderer/gallery/choice.ts';
import { Desktop } from '../e2e/support/desktop.ts';
import { electronUnderTest } from '../e2e/support/find-electron.ts';

interface WorkerFixtures {
  /** A page of the real Electron, in which the clock of the windows stands still. Each test opens another state in it. */
  electronPage: Page;
}

export const test = base.extend<object, WorkerFixtures>({
  electronPage: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
    async ({}, use) => {
      const desktop = await Desktop.open({
        executable: electronUnderTest(),
        folder: path.join(import.meta.dirname, 'host'),
      });
      try {
        const { electron } = await desktop.launch();
        const page = await electron.firstWindow();
        await page.addInitScript(() => {
          performance.now = () => 0;
        });
        await use(page);
      } finally {
        await desktop.close();
      }
    },
    { scope: 'worker' },
  ],
});

/** Opens a window of the gallery and waits until it has taken the steps of its state. Throws what they threw. */
export async function openInGallery(page: Page, choice: GalleryChoice): Promise<void> {
  const gallery = process.env['UNKNOT_GALLERY'];
  if (gallery === undefined) throw new Error('UNKNOT_GALLERY is not set: run npm run screenshots.');
  await page.goto(`${gallery}window.html${searchFor(choice)}`);
  // A module that is imported again is the same one, and is there once its code has run to its end.
  await page.evaluate(`import('${gallery}window.ts').then(() => undefined)`);
}
