import { defineConfig } from '@playwright/test';

/** The pictures of every window, taken on the same desktop that the tests use. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  outputDir: '../../test-results',
  globalSetup: '../e2e/support/find-electron.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: 'list',
});
