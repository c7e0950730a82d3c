import type { WindowViews } from '../shared/view.ts';
import { useSelected } from './view-context.ts';

/** Returns what `select` takes from the view of the corner window. The component renders again only when that changes. */
export function useNudgeView<Value>(select: (view: WindowViews['nudge']) => Value): Value {
  return useSelected(select);
}
