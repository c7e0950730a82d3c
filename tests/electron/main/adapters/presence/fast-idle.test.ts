import { expect, test } from 'vitest';
import { fastIdle } from '../../../../../electron/main/adapters/presence/fast-idle.ts';
import { SECOND } from '../../../../../shared/time.ts';

/** A desk whose clock runs a hundred times as fast, and whose system tells whole seconds. */
class Desk {
  #now = 0;
  #lastInput = 0;

  readonly idle = fastIdle(() => Math.floor((this.#now - this.#lastInput) / SECOND) * SECOND, {
    monotonic: () => this.#now * 100,
    rate: 100,
  });

  use(): void {
    this.#lastInput = this.#now;
  }

  /** Milliseconds of the world. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

test('idle time never grows by more than the time that passes', () => {
  const desk = new Desk();
  desk.pass(900);
  const first = desk.idle() ?? 0;
  const growths: number[] = [];
  for (let look = 0, before = first; look < 50; look += 1) {
    desk.pass(70);
    const idle = desk.idle() ?? 0;
    growths.push(idle - before);
    before = idle;
  }
  expect([first, growths]).toEqual([0, Array.from({ length: 50 }, () => 7_000)]);
});

test('input is noticed, to a second of the world', () => {
  const desk = new Desk();
  desk.idle();
  desk.pass(5_000);
  const before = desk.idle();
  desk.use();
  desk.pass(200);
  expect([before, desk.idle()]).toEqual([500_000, 0]);
});

test('a computer that cannot tell does not', () => {
  expect(fastIdle(() => null, { monotonic: () => 0, rate: 100 })()).toBeNull();
});
