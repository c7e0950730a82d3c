import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withTimeout } from '../../../../../electron/main/adapters/dbus/with-timeout.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answerAfter = (ms: number): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('answer'), ms);
  });

test.each([2_998, 2_999])('an answer after %i ms is passed on, and no timer is left', async (ms) => {
  const answer = withTimeout(answerAfter(ms));
  await vi.advanceTimersByTimeAsync(ms);
  await expect(answer).resolves.toBe('answer');
  expect(vi.getTimerCount()).toBe(0);
});

test('a service that has not answered after 3 seconds counts as broken', async () => {
  const outcome = withTimeout(answerAfter(3_001)).catch(String);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(vi.getTimerCount()).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  await expect(outcome).resolves.toBe('Error: No answer within 3 seconds.');
});

test('a service that refuses is told of at once', async () => {
  await expect(withTimeout(Promise.reject(new Error('no such method')))).rejects.toThrow('no such method');
  expect(vi.getTimerCount()).toBe(0);
});
