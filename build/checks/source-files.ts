import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All files below these folders of the repository, by their paths from its root with `/`, in order. */
export function filesBelow(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    )
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}
