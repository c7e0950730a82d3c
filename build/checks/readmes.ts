import path from 'node:path';

/** A folder with more files than this needs a README. */
const MOST_FILES_WITHOUT = 3;
/** A README that is longer is not read. */
const MOST_LINES = 10;

/**
 * What is wrong with the READMEs, a line each. Files are given by path; `textOf` reads a README. A folder counts the files
 * that stand in it, not those of the folders below.
 */
export function readmeFaults(files: readonly string[], textOf: (file: string) => string): string[] {
  const folders = new Set(files.map((file) => path.posix.dirname(file)));
  return [...folders].flatMap((folder) => {
    const inside = files.filter((file) => path.posix.dirname(file) === folder);
    const readme = `${folder}/README.md`;
    if (inside.includes(readme)) return lengthFaults(readme, textOf(readme));
    return inside.length > MOST_FILES_WITHOUT
      ? [`${folder} has ${inside.length} files and no README.md that says what lives here.`]
      : [];
  });
}

function lengthFaults(readme: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > MOST_LINES ? [`${readme} has ${lines} lines, and at most ${MOST_LINES} are read.`] : [];
}
