/*
 * The narrow place between a window and main. It stands apart from the contract in `ipc.ts` so that the preload carries
 * nothing but these names.
 */

/** Channel of all calls. */
export const CALL_CHANNEL = 'unknot:call';

/** Channel on which main pushes a new view. */
export const VIEW_CHANNEL = 'unknot:view';

/** The two functions that the preload gives to a window as `window.unknot`. */
export interface Bridge {
  call(name: string, argument: unknown): Promise<unknown>;
  /** Calls back with each new view, unparsed; returns the function that stops it. */
  onView(listener: (view: unknown) => void): () => void;
}
