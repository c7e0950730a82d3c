import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ScreenLock } from '../../../../../electron/main/adapters/dbus/screen-lock.ts';
import { HOUR, MINUTE } from '../../../../../shared/time.ts';
import { FakeLog } from '../../fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

/** The lock of a screen, and what its listener heard. */
function listening(): { lock: ScreenLock; heard: string[] } {
  const heard: string[] = [];
  const listener = { onLock: () => void heard.push('lock'), onUnlock: () => void heard.push('unlock') };
  return { lock: new ScreenLock(listener, new FakeLog()), heard };
}

test('the latest report counts', () => {
  const { lock, heard } = listening();
  lock.report(true);
  lock.report(false);
  expect(heard).toEqual(['lock', 'unlock']);
});

test.each([
  ['says no', async () => false],
  [
    'does not answer',
    async () => {
      throw new Error('No such object.');
    },
  ],
])('a requested lock does not count for ever when the desktop %s', async (_what, isLocked) => {
  const { lock, heard } = listening();
  lock.requested(isLocked);
  await vi.advanceTimersByTimeAsync(10 * MINUTE - 1);
  const before = [...heard];
  await vi.advanceTimersByTimeAsync(1);
  expect([before, heard]).toEqual([['lock'], ['lock', 'unlock']]);
});

test('a lock that the desktop confirms lasts until it says otherwise', async () => {
  const { lock, heard } = listening();
  lock.requested(async () => true);
  await vi.advanceTimersByTimeAsync(HOUR);
  const before = [...heard];
  lock.report(false);
  expect([before, heard]).toEqual([
    ['lock', 'lock'],
    ['lock', 'lock', 'unlock'],
  ]);
});

test('a word of the desktop ends all doubt', async () => {
  const { lock, heard } = listening();
  lock.requested(async () => false);
  lock.report(true);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(heard).toEqual(['lock', 'lock']);
});
