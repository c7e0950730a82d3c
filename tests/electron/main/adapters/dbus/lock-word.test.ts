import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { LockWord } from '../../../../../electron/main/adapters/dbus/lock-word.ts';
import { HOUR, MINUTE } from '../../../../../shared/time.ts';
import { FakeLog } from '../../fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

/** A word about the screen, and what was heard of it. */
function listening(): { word: LockWord; heard: string[] } {
  const heard: string[] = [];
  const listener = { onLock: () => void heard.push('lock'), onUnlock: () => void heard.push('unlock') };
  return { word: new LockWord(listener, new FakeLog()), heard };
}

test('the last word counts', () => {
  const { word, heard } = listening();
  word.is(true);
  word.is(false);
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
])('a lock that was asked for is not believed for ever when the desktop %s', async (_what, isLocked) => {
  const { word, heard } = listening();
  word.asked(isLocked);
  await vi.advanceTimersByTimeAsync(10 * MINUTE - 1);
  const before = [...heard];
  await vi.advanceTimersByTimeAsync(1);
  expect([before, heard]).toEqual([['lock'], ['lock', 'unlock']]);
});

test('a lock that the desktop confirms lasts until it says otherwise', async () => {
  const { word, heard } = listening();
  word.asked(async () => true);
  await vi.advanceTimersByTimeAsync(HOUR);
  const before = [...heard];
  word.is(false);
  expect([before, heard]).toEqual([
    ['lock', 'lock'],
    ['lock', 'lock', 'unlock'],
  ]);
});

test('a word of the desktop ends all doubt', async () => {
  const { word, heard } = listening();
  word.asked(async () => false);
  word.is(true);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(heard).toEqual(['lock', 'lock']);
});
