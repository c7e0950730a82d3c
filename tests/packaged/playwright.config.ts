import { defineConfig } from '@playwright/test';

/** The packaged app as people get it: no Playwright inside, no fast clock, and the sandbox on. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/packaged',
  globalSetup: './support/lay-out-package.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
});
