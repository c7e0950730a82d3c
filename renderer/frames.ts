/*
 * One loop for all that moves. It runs only while somebody listens and the window is visible, and at the pace of what is
 * shown, not of the screen.
 */

const PACES = { motion: 1_000 / 12, seconds: 250 } as const;

export type FrameListener = (performanceNow: number) => void;

const listeners = new Map<FrameListener, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let request: number | undefined;

/**
 * Calls back for each picture: 12 times a second for motion, as drawn films do, because every picture costs battery and
 * slow exercises need no more, and 4 times for what only shows passing seconds. Returns the function that stops it.
 */
export function onFrame(pace: keyof typeof PACES, listener: FrameListener): () => void {
  listeners.set(listener, PACES[pace]);
  schedule();
  return () => {
    listeners.delete(listener);
    schedule();
  };
}

/** A hidden window gets no animation frame, so there the loop waits by itself. */
function schedule(): void {
  clearTimeout(timer);
  if (request !== undefined) cancelAnimationFrame(request);
  if (listeners.size === 0) return;
  timer = setTimeout(() => (request = requestAnimationFrame(frame)), Math.min(...listeners.values()));
}

function frame(): void {
  const now = performance.now();
  for (const listener of listeners.keys()) listener(now);
  schedule();
}
