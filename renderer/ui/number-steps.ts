/** A number, and how far steps can take it. */
interface Steps {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What the buttons go to multiples of. */
  readonly step: number;
}

/** The last multiple of the step before the number, or the bound. */
export function fewer({ value, least, step }: Steps): number {
  return Math.max(least, Math.ceil(value / step - 1) * step);
}

/** The first multiple of the step after the number, or the bound. */
export function more({ value, most, step }: Steps): number {
  return Math.min(most, Math.floor(value / step + 1) * step);
}

/** Where a key takes the number: an arrow to the next whole one, Page Up and Page Down as far as a button. `null`: nowhere. */
export function keyStep(key: string, steps: Steps): number | null {
  switch (key) {
    case 'ArrowDown':
      return fewer({ ...steps, step: 1 });
    case 'ArrowUp':
      return more({ ...steps, step: 1 });
    case 'PageDown':
      return fewer(steps);
    case 'PageUp':
      return more(steps);
    case 'Home':
      return steps.least;
    case 'End':
      return steps.most;
    default:
      return null;
  }
}
