import { defineConfig } from 'vitest/config';

/* Unit tests: no Electron, no desktop. Zone and locale are pinned; a test that needs another zone names it. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
  },
});
