import { setTimeout as pause } from 'node:timers/promises';

/** How long anything that a person would call immediate may take on a busy machine, in milliseconds. */
export const usualDeadline = 15_000;

const pollEvery = 25;

/**
 * Asks again and again until the answer is neither undefined nor false, and answers it. After the deadline (milliseconds) it throws an error
 * that says what was waited for; an error thrown while asking ends the wait at once.
 */
export async function waitFor<Answer>(
  what: string | (() => string),
  ask: () => Answer | undefined | false | Promise<Answer | undefined | false>,
  deadline: number = usualDeadline,
): Promise<Answer> {
  const end = performance.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) {
      throw new Error(`Waited ${deadline} ms in vain for ${typeof what === 'string' ? what : what()}.`);
    }
    await pause(pollEvery);
  }
}

/** Answers what the promise answers, or throws once the deadline (milliseconds) is over. */
export async function within<Answer>(
  what: string,
  promise: Promise<Answer>,
  deadline: number,
): Promise<Answer> {
  const over = new AbortController();
  const late = pause(deadline, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new Error(`Waited ${deadline} ms in vain for ${what}.`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    // The abort rejects the loser of the race, which nobody listens to any more.
    late.catch(() => undefined);
    over.abort();
  }
}
