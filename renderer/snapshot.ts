import type { WindowViews } from '../shared/view.ts';
import type { Instant } from '../shared/time.ts';

/** A view of whichever window this is. */
export type AnyView = WindowViews[keyof WindowViews];

/** A view with the time of its arrival on the page's own steady clock. */
export interface Snapshot {
  readonly view: AnyView;
  /** `performance.now()` when it arrived. */
  readonly arrivedAt: number;
}

/** The present time of the app's clock. */
export function nowOf({ view, arrivedAt }: Snapshot, performanceNow: number): Instant {
  return view.clock.at + (performanceNow - arrivedAt) * view.clock.rate;
}
