import { appViewSchema } from '../shared/view.ts';
import { call } from './api.ts';
import type { Snapshot } from './snapshot.ts';

/*
 * The newest snapshot of the app. The first one is asked for, later ones are pushed; a push that overtakes the answer to
 * the first question is the newer one and stays.
 */
let snapshot: Snapshot | null = null;
const listeners = new Set<() => void>();
let stopReceiving: (() => void) | null = null;

export function currentSnapshot(): Snapshot | null {
  return snapshot;
}

/** Calls back after each change of the snapshot; returns the function that stops it. */
export function listenToSnapshot(listener: () => void): () => void {
  listeners.add(listener);
  stopReceiving ??= startReceiving();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopReceiving?.();
    stopReceiving = null;
  };
}

function startReceiving(): () => void {
  let pushed = false;
  const stop = window.unknot.onView((view) => {
    pushed = true;
    receive(view);
  });
  void call('view.get').then((view) => {
    if (!pushed) receive(view);
  });
  return stop;
}

function receive(view: unknown): void {
  snapshot = { view: appViewSchema.parse(view), arrivedAt: performance.now() };
  for (const listener of listeners) listener();
}
