import { test as base } from '@playwright/test';
import { checkout } from '../../../build/scripts/checkout.ts';
import { Desktop } from './desktop.ts';
import { electronUnderTest } from './find-electron.ts';

export { expect } from '@playwright/test';

interface DesktopOptions {
  /** The folder of the app under test: the checkout, unless a file says `test.use({ appFolder })`. */
  appFolder: string;
}

interface DesktopFixtures {
  /** A desktop that only this test uses. */
  desktop: Desktop;
}

/** A test with a desktop of its own. */
export const test = base.extend<DesktopOptions & DesktopFixtures>({
  appFolder: [checkout, { option: true }],
  desktop: async ({ appFolder }, use, testInfo) => {
    const desktop = await Desktop.open({ executable: electronUnderTest(), folder: appFolder });
    try {
      await use(desktop);
    } finally {
      if (testInfo.status !== testInfo.expectedStatus) {
        console.log(`The last words of the app in "${testInfo.title}":\n${desktop.output().slice(-4000)}`);
      }
      await desktop.close();
    }
  },
});
