/** What has to be undone at the end of a test, whatever happened in it. */
export class Cleanups {
  readonly #steps: (() => unknown)[] = [];

  /** Adds a step; the steps run in the opposite order. */
  add(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** Runs all steps, also after one that failed, and answers what failed. */
  async run(): Promise<Error[]> {
    const failures: Error[] = [];
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        failures.push(error instanceof Error ? error : new Error(String(error)));
      }
    }
    return failures;
  }
}
