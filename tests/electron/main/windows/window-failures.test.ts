import { expect, test } from 'vitest';
import { WindowFailures } from '../../../../electron/main/windows/window-failures.ts';

const MINUTE = 60_000;

test.each([
  [MINUTE - 1, false],
  [MINUTE, true],
  [MINUTE + 1, true],
])('a window that fails again after %i ms may come back: %s', (later, expected) => {
  let now = 5;
  const failures = new WindowFailures({ monotonic: () => now });
  expect(failures.mayReopen('main')).toBe(true);
  now += later;
  expect([failures.mayReopen('main'), failures.mayReopen('player')]).toEqual([expected, true]);
});

test('each failure counts, also one after which the window stayed away', () => {
  let now = 0;
  const failures = new WindowFailures({ monotonic: () => now });
  const mayReopen = [0, MINUTE - 1, MINUTE - 1].map((later) => {
    now += later;
    return failures.mayReopen('main');
  });
  expect(mayReopen).toEqual([true, false, false]);
});
