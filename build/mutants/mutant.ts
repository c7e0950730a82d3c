import * as z from 'zod';

/** A line of the app that is broken on purpose, to see that a test notices it. */
const mutantSchema = z.strictObject({
  /** The rule or the feature that the line belongs to: `N4`, `Water`, `Window: Today`. */
  for: z.string().min(1),
  /** The file with the line, from the root of the repository. */
  file: z.string().min(1),
  /** What stands in it exactly once, and what is to stand there instead. */
  before: z.string().min(1),
  after: z.string(),
  /** The tests that must notice it, from the root of the repository. */
  tests: z.array(z.string().min(1)).min(1),
});
export type Mutant = z.infer<typeof mutantSchema>;

/** Reads a list with one mutant in JSON on each line. Throws an error that names the line which cannot be read. */
export function parseMutants(text: string): readonly Mutant[] {
  return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(line, index + 1)]));
}

function parseLine(line: string, number: number): Mutant {
  try {
    return mutantSchema.parse(JSON.parse(line));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`Line ${number} of the list cannot be read: ${why}`, { cause: error });
  }
}

/** The mutants whose rule, feature or file has one of these words in it; all of them without a word. */
export function selectMutants(mutants: readonly Mutant[], words: readonly string[]): readonly Mutant[] {
  if (words.length === 0) return mutants;
  return mutants.filter(({ for: what, file }) => words.some((word) => what === word || file.includes(word)));
}

/** The text of the file with its line broken. Throws when that line does not stand in it exactly once. */
export function breakLine(code: string, { file, before, after }: Mutant): string {
  const parts = code.split(before);
  if (parts.length !== 2)
    throw new Error(`\`${before}\` stands ${parts.length - 1} times in ${file}, not exactly once.`);
  return parts.join(after);
}

/** What is out of date in the list. `read` gives the text of a file of the repository, or `null` if there is none. */
export function staleLines(
  mutants: readonly Mutant[],
  read: (file: string) => string | null,
): readonly string[] {
  return mutants.flatMap((mutant) => {
    const code = read(mutant.file);
    const missing = mutant.tests.filter((test) => read(test) === null);
    return [
      ...(code === null ? [`${mutant.file} does not exist.`] : staleIn(code, mutant)),
      ...missing.map((test) => `${test} does not exist.`),
    ];
  });
}

function staleIn(code: string, mutant: Mutant): readonly string[] {
  try {
    return breakLine(code, mutant) === code ? [`\`${mutant.before}\` in ${mutant.file} stays the same.`] : [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
