import { test as base } from '@playwright/test';
import { Desktop } from '../../e2e/support/desktop.ts';
import { dayAndNight, settingsFile } from '../../e2e/support/profile.ts';
import { executableUnderTest } from './lay-out-package.ts';
import { normalAccount } from './person.ts';

export { expect } from '@playwright/test';

interface DesktopFixtures {
  /** A normal person's desktop for the packaged app, which only this test uses. */
  desktop: Desktop;
}

/** A test of the packaged app with a desktop of its own. */
export const test = base.extend<DesktopFixtures>({
  // Playwright reads from the braces what a fixture needs: this one needs nothing.
  // oxlint-disable-next-line no-empty-pattern
  desktop: async ({}, use, testInfo) => {
    const desktop = await Desktop.open({
      executable: executableUnderTest(),
      folder: null,
      account: normalAccount(),
    });
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

/** Settings under which the reminders run whenever the tests do: a calf break every 47 minutes, and nothing at a time of the clock. */
export const everyHour = settingsFile({
  hours: dayAndNight,
  reminders: { move: { everyMinutes: 47 }, stretch: { enabled: false } },
});
