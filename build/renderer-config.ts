import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

/** How the windows are built, for the app and for a browser: for the oldest Electron that the app supports, 33 (Chromium 130). */
export const rendererConfig = {
  root: 'renderer',
  plugins: [react()],
  build: {
    target: 'chrome130',
    minify: true,
    outDir: 'out/renderer',
    license: { fileName: 'licenses.md' },
    rolldownOptions: { input: 'renderer/index.html' },
  },
} satisfies UserConfig;
