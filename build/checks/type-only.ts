import { parseSync } from 'vite';

/** Whether a file exports types and nothing else, so that there is nothing in it to run. */
export function exportsOnlyTypes(file: string, text: string): boolean {
  const { module } = parseSync(file, text);
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  return entries.length > 0 && entries.every(({ isType }) => isType);
}
