import { createServer } from 'vite';
import { rendererConfig } from '../renderer-config.ts';

/** `npm run dev:windows`: every window in every named state, in a browser, with what is changed in the code at once. */
const server = await createServer({
  ...rendererConfig,
  configFile: false,
  optimizeDeps: { entries: ['gallery/*.html'] },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
console.log(`The windows of Unknot in all their states: ${address}gallery/`);
