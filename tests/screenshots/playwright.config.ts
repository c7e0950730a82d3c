import { defineConfig } from '@playwright/test';

/** The pictures of every named state. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  outputDir: '../../test-results',
  globalSetup: '../e2e/support/find-electron.ts',
  // Playwright puts the address into `UNKNOT_GALLERY`.
  webServer: { command: 'npm run dev:windows', wait: { stdout: /(?<unknot_gallery>http\S+)/u } },
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  retries: 0,
  reporter: 'list',
});
