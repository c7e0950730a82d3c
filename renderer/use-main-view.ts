import type { WindowViews } from '../shared/view.ts';
import { useSelected } from './view-context.ts';

/** Returns what `select` takes from the view of the main window. The component renders again only when that changes. */
export function useMainView<Value>(select: (view: WindowViews['main']) => Value): Value {
  return useSelected(select);
}
