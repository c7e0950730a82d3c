import { bench } from './fakes.ts';
import type { Bench } from './fakes.ts';

/** The app on its stand-ins, started. */
export function started(changes: Parameters<typeof bench>[0] = {}): Bench {
  const desk = bench(changes);
  desk.unknot.start();
  return desk;
}

/** Lets what was promised happen; the stand-ins answer without any real waiting. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The computer sleeps for so long. */
export function sleepFor({ unknot, clock }: Bench, milliseconds: number): void {
  unknot.computerSleeps();
  clock.skip(milliseconds);
  unknot.computerWakes();
}
