/** A problem that the person at the terminal can solve: the script prints its message without a stack. */
export class PlainProblem extends Error {
  override name = 'PlainProblem';
}

/** Runs a script and sets the exit code: the script's own, or 1 after a plain problem. Any other error is a bug and keeps its stack. */
export async function runScript(script: () => Promise<number>): Promise<void> {
  try {
    endWith(await script());
  } catch (error) {
    if (!(error instanceof PlainProblem)) throw error;
    console.error(error.message);
    endWith(1);
  }
}

/** Sets the exit code, also where a library ends the process by itself: the packager does so, with 0 whatever has failed. */
function endWith(code: number): void {
  process.exitCode = code;
  process.on('exit', () => {
    process.exitCode = code;
  });
}
