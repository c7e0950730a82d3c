/*
 * One animation loop for the whole window. It runs only while it has listeners and the window is visible, at the rate that
 * the listeners need and not at the refresh rate of the screen.
 */

const PACES = { motion: 1_000 / 12, seconds: 250 } as const;

export type FrameListener = (performanceNow: number) => void;

const listeners = new Map<FrameListener, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let request: number | undefined;

/**
 * Calls the listener for each frame: 12 times a second for `motion`, because frames cost battery and slow exercises need no
 * more, and 4 times a second for `seconds`. Returns the function that stops it.
 */
export function onFrame(pace: keyof typeof PACES, listener: FrameListener): () => void {
  listeners.set(listener, PACES[pace]);
  schedule();
  return () => {
    listeners.delete(listener);
    schedule();
  };
}

/** A hidden window gets no animation frames, so the loop pauses there by itself. */
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
