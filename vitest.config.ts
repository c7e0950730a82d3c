import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** Tests that open windows. Their first line asks for jsdom. */
const windowTests = readdirSync(path.join(root, 'tests/renderer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/u.test(name))
  .map((name) => path.posix.join('tests/renderer', name.split(path.sep).join('/')))
  .filter((file) => readFileSync(path.join(root, file), 'utf8').startsWith('// @vitest-environment jsdom'));

/** These open a window, replace functions of Node or start programs. Each file gets a process of its own. */
const ownProcess = [
  'tests/{bench,build,lint}/**/*.test.ts',
  'tests/electron/main/adapters/**/*.test.ts',
  ...windowTests,
];

/* Unit tests: no Electron, no desktop. Zone, locale and seed are pinned; a test that needs another zone names it. */
export default defineConfig({
  test: {
    setupFiles: ['tests/seed.ts'],
    // Without Electron its package only tells where Electron is; electron-store imports it, and it must not fetch one.
    env: { TZ: 'UTC', LANG: 'C.UTF-8', ELECTRON_OVERRIDE_DIST_PATH: tmpdir() },
    // For what hangs. No test is timed: days of the app pass in one, and a busy computer takes long for that.
    testTimeout: 60_000,
    // Vitest leaves a core to itself unless told, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // They change nothing outside of what they make themselves, so that all files can share the loaded modules. To
        // load these anew takes longer than most of the tests.
        test: { name: 'pure', include: ['tests/**/*.test.{ts,tsx}'], exclude: ownProcess, isolate: false },
      },
      { extends: true, test: { name: 'own process', include: ownProcess } },
    ],
  },
});
