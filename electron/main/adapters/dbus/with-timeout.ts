/** How long a service may take to answer. Milliseconds. */
const TIMEOUT = 3_000;

/** Waits for the work. @throws when it takes too long. */
export async function withTimeout<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${TIMEOUT / 1_000} seconds.`)), TIMEOUT);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
