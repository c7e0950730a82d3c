/** A problem that the person at the terminal can solve: the script prints its message without a stack. */
export class PlainProblem extends Error {
  override name = 'PlainProblem';
}

/** Runs a script and sets the exit code: the script's own, or 1 after a plain problem. Any other error is a bug and keeps its stack. */
export async function runScript(script: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await script();
  } catch (error) {
    if (!(error instanceof PlainProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
