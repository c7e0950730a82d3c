import type { AppView } from '../shared/view.ts';
import type { Instant } from '../shared/time.ts';

/** A view with the moment it came, on the page's own steady clock. */
export interface Snapshot {
  readonly view: AppView;
  /** `performance.now()` at its arrival. */
  readonly arrivedAt: number;
}

/** The app's present instant. */
export function nowOf({ view, arrivedAt }: Snapshot, performanceNow: number): Instant {
  return view.clock.at + (performanceNow - arrivedAt) * view.clock.rate;
}
