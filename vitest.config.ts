import { tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';

/* Unit tests: no Electron, no desktop. Zone, locale and seed are pinned; a test that needs another zone names it. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/seed.ts'],
    // Without Electron its package only tells where Electron is; electron-store imports it, and it must not fetch one.
    env: { TZ: 'UTC', LANG: 'C.UTF-8', ELECTRON_OVERRIDE_DIST_PATH: tmpdir() },
    // For what hangs. No test is timed: days of the app pass in one, and a busy computer takes long for that.
    testTimeout: 60_000,
  },
});
