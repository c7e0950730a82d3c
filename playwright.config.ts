import { defineConfig } from '@playwright/test';

/** Each desktop test runs the real app on a desktop of its own, so tests cannot disturb each other. */
// Playwright asks for a default export.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/find-electron.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
});
