/** Shows one system dialog at a time and passes on the path that the person chooses. */
export class ExclusiveDialog {
  readonly #run: <Outcome>(change: () => Outcome) => Outcome;
  #open = false;

  /** `run`: runs what follows the dialog as one change of the app. */
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

  /** The window was closed, and its dialog with it. */
  gone(): void {
    this.#open = false;
  }
}
