/** A service that has not answered by then is taken for broken. Milliseconds. */
const TIMEOUT = 3_000;

/** @throws when it takes too long. */
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
