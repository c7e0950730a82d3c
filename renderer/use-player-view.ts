import type { WindowViews } from '../shared/view.ts';
import { useSelected } from './view-context.ts';

/** Returns what `select` takes from the view of the player. The component renders again only when that changes. */
export function usePlayerView<Value>(select: (view: WindowViews['player']) => Value): Value {
  return useSelected(select);
}
