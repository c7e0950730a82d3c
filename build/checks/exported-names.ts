import { parseSync } from 'vite';

/** A name that more than one file exports, with those files in order. */
export interface SharedExport {
  readonly name: string;
  readonly files: readonly string[];
}

/** The names that stand in more than one of these files, given by path and text. */
export function namesExportedTwice(sources: ReadonlyMap<string, string>): SharedExport[] {
  const filesByName = new Map<string, string[]>();
  for (const [file, text] of sources) {
    for (const name of exportedNames(file, text))
      filesByName.set(name, [...(filesByName.get(name) ?? []), file]);
  }
  return [...filesByName]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => ({ name, files: files.toSorted() }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** Values and types alike. A default export has no name that others could search for, and lint refuses it. */
function exportedNames(file: string, text: string): Set<string> {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  return new Set(entries.flatMap(({ exportName: { kind, name } }) => (kind === 'Name' ? (name ?? []) : [])));
}
