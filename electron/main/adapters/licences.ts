import { readFile } from 'node:fs/promises';

/** What the build writes beside each part of the app. */
export const LICENCES = 'licenses.md';

/** `files`: one for each part of the app; a package that is built into several of them is named once. @throws when one cannot be read. */
export async function licencesIn(files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [...new Set(texts.flatMap(packagesIn))].toSorted().join('\n\n');
}

/** A package begins with a line such as `## zod - 4.6.7 (MIT)`, and its licence follows. */
function packagesIn(text: string): string[] {
  return text
    .split(/^## /mu)
    .slice(1)
    .map((each) => each.trim());
}
