/** Runs a step that may fail: one that cleans up after an error, or one that the app can do without. */
export function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // If an earlier error made the step necessary, that one is already being thrown and must not be hidden.
  }
}
