/** Shows one system dialog at a time, and passes the chosen path to the caller. */
export class ExclusiveDialog {
  readonly #run: <Outcome>(change: () => Outcome) => Outcome;
  #open = false;

  /** `run`: runs the callback of a dialog as one change of the app. */
  constructor(run: <Outcome>(change: () => Outcome) => Outcome) {
    this.#run = run;
  }

  async ask<Outcome>(
    question: () => Promise<string | null>,
    then: (path: string) => Outcome,
  ): Promise<Outcome | { readonly is: 'cancelled' }> {
    if (this.#open) return { is: 'cancelled' };
    this.#open = true;
    try {
      const answer = await question();
      return answer === null ? { is: 'cancelled' } : this.#run(() => then(answer));
    } finally {
      this.#open = false;
    }
  }

  /** Call it when the window has closed, because its dialog closes with it. */
  release(): void {
    this.#open = false;
  }
}
