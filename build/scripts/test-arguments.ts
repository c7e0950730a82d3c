/** The parts of the tests, in the order in which they run. */
const testParts = ['check', 'unit', 'desktop', 'packaged'] as const;

/** One part of the tests. */
export type TestPart = (typeof testParts)[number];

/** The parts to run, or the problem with the arguments. */
export type TestArguments =
  { kind: 'parts'; parts: readonly TestPart[] } | { kind: 'wrong'; message: string };

/** Reads the arguments of `npm test`: none for everything, or `--only <part>`. */
export function parseTestArguments(commandArguments: readonly string[]): TestArguments {
  if (commandArguments.length === 0) return { kind: 'parts', parts: testParts };
  const [option, value] = commandArguments.flatMap((argument) => argument.split('='));
  const part = testParts.find((name) => name === value);
  if (option === '--only' && part !== undefined && commandArguments.length <= 2) {
    return { kind: 'parts', parts: [part] };
  }
  const message = `The arguments "${commandArguments.join(' ')}" are not known: give none, or --only and one of ${testParts.join(', ')}.`;
  return { kind: 'wrong', message };
}
