import type { WindowViews } from '../shared/view.ts';
import type { Instant } from '../shared/time.ts';

/** The view of any window. */
export type AnyView = WindowViews[keyof WindowViews];

/** A view and the monotonic time of its arrival. */
export interface Snapshot {
  readonly view: AnyView;
  /** `performance.now()` when it arrived. */
  readonly arrivedAt: number;
}

/** The current time of the app's clock. */
export function nowOf({ view, arrivedAt }: Snapshot, performanceNow: number): Instant {
  return view.clock.at + (performanceNow - arrivedAt) * view.clock.rate;
}
