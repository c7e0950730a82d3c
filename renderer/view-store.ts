import { appViewSchema } from '../shared/view.ts';
import { call } from './api.ts';
import type { Snapshot } from './snapshot.ts';

/*
 * The newest snapshot of the app. The first one is asked for, later ones are pushed; a push that overtakes the answer to
 * the first question is the newer one and stays.
 */
let snapshot: Snapshot | null = null;
const listeners = new Set<() => void>();

export function currentSnapshot(): Snapshot | null {
  return snapshot;
}

/** Calls back after each change of the snapshot; returns the function that stops it. */
export function listenToSnapshot(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Once, at the beginning of the page, so that the first snapshot is on its way while the page is still being built. */
export function receiveSnapshots(): void {
  let pushed = false;
  window.unknot.onView((view) => {
    pushed = true;
    receive(view);
  });
  void call('view.get').then((view) => {
    if (!pushed) receive(view);
  });
}

function receive(view: unknown): void {
  snapshot = { view: appViewSchema.parse(view), arrivedAt: performance.now() };
  for (const listener of listeners) listener();
}
