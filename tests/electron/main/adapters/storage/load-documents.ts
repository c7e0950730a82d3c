import os from 'node:os';
import type * as Documents from '../../../../../electron/main/adapters/storage/document-file.ts';
import { crashAfter } from '../disk-faults.ts';

/**
 * The documents as the app has them, with electron-store as it is, for a test without Electron. What is below the store keeps
 * the functions of node:fs that it finds when it is loaded; so that faults strike it too, those are ones that can fail.
 */
export async function loadDocuments(): Promise<typeof Documents> {
  // Without Electron its package only tells where Electron is, and would go and fetch it first.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= os.tmpdir();
  const faults = crashAfter(Infinity);
  const documents = await import('../../../../../electron/main/adapters/storage/document-file.ts');
  faults.lift();
  return documents;
}
