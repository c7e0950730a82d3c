import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { getRawHeader } from '@electron/asar';
import * as z from 'zod';
import { PlainProblem } from '../scripts/plain-problem.ts';
import { packagedFolder } from './packaged-app.ts';
import type { ShippedFile } from './shipped-size.ts';

const fileSchema = z.object({ size: z.number() });
const folderSchema = z.object({
  get files() {
    return z.record(z.string(), z.union([folderSchema, fileSchema]));
  },
});

/** The files beside the archive that are not Electron's. */
const BESIDE = ['LICENSE.unknot.txt', 'usr/share/metainfo/app.unknot.Unknot.metainfo.xml'];

/** All files of the package apart from Electron: in the archive, unpacked from it, and beside it. Throws a PlainProblem. */
export function listShippedFiles(): ShippedFile[] {
  const archive = path.join(packagedFolder, 'resources', 'app.asar');
  if (!existsSync(archive)) throw new PlainProblem('There is no package yet: run npm run package:dir.');
  const { header, headerSize } = getRawHeader(archive);
  return [
    { path: 'list of the archive', bytes: headerSize },
    ...filesIn(folderSchema.parse(header), ''),
    ...BESIDE.map((name) => ({ path: name, bytes: statSync(path.join(packagedFolder, name)).size })),
  ];
}

function filesIn({ files }: z.infer<typeof folderSchema>, folder: string): ShippedFile[] {
  return Object.entries(files).flatMap(([name, entry]) =>
    'files' in entry
      ? filesIn(entry, `${folder}${name}/`)
      : [{ path: `${folder}${name}`, bytes: entry.size }],
  );
}
