import type { Plugin } from 'vite';

/*
 * Parts of libraries that every start would load and nothing here uses, and the code that stands in the bundle for each.
 *
 * - ajv: conf, below electron-store, checks documents with it that have a JSON schema. Ours are checked by zod.
 * - electron-log's transport over HTTP: the app opens no network connection, so it needs no Node HTTP client either.
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
