import { defineConfig } from 'vitest/config';

/* Unit tests: no Electron, no desktop. Zone, locale and seed are pinned; a test that needs another zone names it. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/seed.ts'],
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
  },
});
