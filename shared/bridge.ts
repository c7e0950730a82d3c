/*
 * The bridge between a window and main. It is separate from the contract in `ipc.ts` so that the preload bundles nothing
 * but these names.
 */

/** Channel of all calls. */
export const CALL_CHANNEL = 'unknot:call';

/** Channel on which main pushes each new view. */
export const VIEW_CHANNEL = 'unknot:view';

/** The two functions that the preload exposes to a window as `window.unknot`. */
export interface Bridge {
  call(name: string, argument: unknown): Promise<unknown>;
  /** Calls the listener with each new view, unparsed; returns the function that unsubscribes it. */
  onView(listener: (view: unknown) => void): () => void;
}
