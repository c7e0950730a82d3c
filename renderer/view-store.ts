import { windowViewSchemas } from '../shared/view.ts';
import type { WindowViews } from '../shared/view.ts';
import { call } from './api.ts';
import { shareUnchanged } from './share-unchanged.ts';
import type { Snapshot } from './snapshot.ts';

/** The newest view of a window. */
export interface ViewStore {
  /** `null` until the first view has arrived. */
  readonly snapshot: () => Snapshot | null;
  /** Why there is no current view: main did not answer, or its answer does not fit. `null` once a view arrives. */
  readonly failure: () => Error | null;
  /** Calls back after each change; returns the function that stops it. */
  readonly listen: (listener: () => void) => () => void;
  /** Requests the view from main and clears the failure. Main sends later views by itself. */
  readonly ask: () => void;
}

/** Opens the store of this window. A view that main pushes before it answers `ask` is newer, so it stays. */
export function openViewStore(name: keyof WindowViews): ViewStore {
  let snapshot: Snapshot | null = null;
  let failure: Error | null = null;
  let received = 0;
  const listeners = new Set<() => void>();
  const receive = (view: unknown) => {
    received += 1;
    const parsed = windowViewSchemas[name].safeParse(view);
    failure = parsed.success ? null : unfit(parsed.error.issues);
    if (parsed.success)
      snapshot = { view: shareUnchanged(snapshot?.view, parsed.data), arrivedAt: performance.now() };
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown) => {
    failure = error instanceof Error ? error : new Error(String(error));
    for (const listener of listeners) listener();
  };
  window.unknot.onView(receive);
  return {
    snapshot: () => snapshot,
    failure: () => failure,
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    ask: () => {
      const before = received;
      if (failure !== null) {
        failure = null;
        for (const listener of listeners) listener();
      }
      call('view.get').then((view) => {
        if (received === before) receive(view);
      }, fail);
    },
  };
}

/** Names the fields that do not fit, without their values. */
function unfit(issues: readonly { readonly path: readonly PropertyKey[] }[]): Error {
  const parts = issues.map(({ path }) => path.join('.')).filter((part) => part !== '');
  return new Error(`The view does not fit: ${parts.join(', ')}`);
}
