import { expect, test, vi } from 'vitest';
import { systemClock, timeWithSleep } from '../../../../electron/main/adapters/system-clock.ts';
import { HOUR, MINUTE, SECOND } from '../../../../shared/time.ts';

/** The clocks of a computer on which the steady one stands still in sleep. */
class Computer {
  readonly #readings = { wall: Date.UTC(2026, 2, 6), running: 5 * SECOND, sinceBoot: 9 * HOUR };
  /** How often the clock that is slow to ask was asked. */
  asked = 0;

  readonly time = timeWithSleep({
    wall: () => this.#readings.wall,
    running: () => this.#readings.running,
    sinceBoot: () => {
      this.asked += 1;
      return this.#readings.sinceBoot;
    },
  });

  work(milliseconds: number): void {
    this.#readings.running += milliseconds;
    this.sleep(milliseconds);
  }

  sleep(milliseconds: number): void {
    this.#readings.wall += milliseconds;
    this.#readings.sinceBoot += milliseconds;
  }

  setClock(by: number): void {
    this.#readings.wall += by;
  }
}

test('time passes in sleep too', () => {
  const computer = new Computer();
  const start = computer.time();
  computer.work(MINUTE);
  computer.sleep(HOUR);
  computer.work(MINUTE);
  const once = computer.time() - start;
  computer.sleep(HOUR);
  expect([once, computer.time() - start]).toEqual([HOUR + 2 * MINUTE, 2 * HOUR + 2 * MINUTE]);
});

test.each([HOUR, -HOUR])('a clock that is set by %d ms changes nothing', (by) => {
  const computer = new Computer();
  const start = computer.time();
  computer.work(MINUTE);
  computer.setClock(by);
  expect(computer.time() - start).toBe(MINUTE);
});

test('a clock that is set while the computer sleeps does not hide the sleep', () => {
  const computer = new Computer();
  const start = computer.time();
  computer.sleep(HOUR);
  computer.setClock(-3 * HOUR);
  expect(computer.time() - start).toBe(HOUR);
});

test('the slow clock is left alone while nothing happens', () => {
  const computer = new Computer();
  const before = computer.asked;
  for (let look = 0; look < 100; look += 1) {
    computer.work(30 * SECOND);
    computer.time();
  }
  expect(computer.asked).toBe(before);
});

test('while the app runs, a zone that is unknown leaves the last one that was known', () => {
  const zoneIn = (setting: string) => {
    vi.stubEnv('TZ', setting);
    systemClock.refreshTimeZone();
    return systemClock.zone();
  };
  const zones = ['Asia/Tokyo', 'Foo/Bar', ':/usr/share/zoneinfo/Europe/Berlin', ''].map(zoneIn);
  vi.unstubAllEnvs();
  systemClock.refreshTimeZone();
  expect(zones).toEqual([
    { timeZone: 'Asia/Tokyo', unknown: null },
    { timeZone: 'Asia/Tokyo', unknown: 'Foo/Bar' },
    { timeZone: 'Europe/Berlin', unknown: null },
    { timeZone: 'Europe/Berlin', unknown: '' },
  ]);
});
