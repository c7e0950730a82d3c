import type { Plugin } from 'vite';

/*
 * Parts of libraries that every start would load although nothing uses them, and the stub that replaces each in the bundle.
 *
 * - ajv: conf, below electron-store, validates documents with a JSON schema. Ours are validated by zod.
 * - electron-log's HTTP transport: the app opens no network connection, so it needs no HTTP client.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'ajv/dist/2020.js': `export class Ajv2020 {
    constructor() { throw new Error('Documents are checked by zod: give electron-store no JSON schema.'); }
  }`,
  'ajv-formats': 'export default {};',
  './transports/remote': 'module.exports = () => Object.assign(() => undefined, { level: false });',
};

const PREFIX = '\0left-out:';

export function leaveOut(): Plugin {
  return {
    name: 'unknot:left-out',
    enforce: 'pre',
    resolveId: (source) => (Object.hasOwn(STAND_INS, source) ? PREFIX + source : null),
    load: (id) => (id.startsWith(PREFIX) ? STAND_INS[id.slice(PREFIX.length)] : null),
  };
}
