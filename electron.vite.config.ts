import { defineConfig } from 'electron-vite';
import { leaveOut } from './build/left-out.ts';
import { rendererConfig } from './build/renderer-config.ts';

/*
 * Built for the oldest Electron that the app supports (33: Node 20.18, Chromium 130), not for the newest. Everything is
 * bundled but node-notifier, whose helper programs must lie beside its code as files.
 */
export default defineConfig({
  main: {
    plugins: [leaveOut()],
    build: {
      target: 'node20.18',
      minify: true,
      outDir: 'out/main',
      license: { fileName: 'licenses.md' },
      rolldownOptions: { input: 'electron/main/index.ts' },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      minify: true,
      outDir: 'out/preload',
      rolldownOptions: {
        input: 'electron/preload/index.ts',
        // A sandboxed preload is loaded as CommonJS.
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: rendererConfig,
});
