import type { Clock } from '../../../electron/main/ports.ts';
import type { ZoneUsed } from '../../../shared/zone-choice.ts';
import type { Instant } from '../../../shared/time.ts';

/** A clock that stands still until it is moved; on its way it wakes whoever asked for it. */
export class FakeClock implements Clock {
  readonly rate = 1;
  #now: Instant;
  #monotonic = 0;
  #alarms: { id: number; at: Instant; ring: () => void }[] = [];
  #asked = 0;
  /** How often somebody was woken. */
  wakeUps = 0;

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now = () => this.#now;
  monotonic = () => this.#monotonic;
  zone = () => this.#zone;
  /** What the next look at the zone will find. */
  movedTo = 'UTC';
  /** What the computer calls its zone, if the app does not know it. */
  unknownZone: string | null = null;
  #zone: ZoneUsed = { timeZone: 'UTC', unknown: null };

  refreshTimeZone(): void {
    this.#zone = { timeZone: this.movedTo, unknown: this.unknownZone };
  }

  wakeAt(at: Instant, ring: () => void) {
    this.#asked += 1;
    const id = this.#asked;
    this.#alarms.push({ id, at, ring });
    return () => {
      this.#alarms = this.#alarms.filter((other) => other.id !== id);
    };
  }

  get alarms(): number {
    return this.#alarms.length;
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#nextAlarm(end); next; next = this.#nextAlarm(end)) {
      this.#alarms = this.#alarms.filter((other) => other !== next);
      this.skip(Math.max(0, next.at - this.#now));
      this.wakeUps += 1;
      next.ring();
    }
    this.skip(end - this.#now);
  }

  /** Time passes, and nobody is woken: the computer sleeps, or something keeps the app from running. */
  skip(milliseconds: number): void {
    this.#now += milliseconds;
    this.#monotonic += milliseconds;
  }

  /** Somebody sets the clock. Alarms ring after the same time as before. */
  set(by: number): void {
    this.#now += by;
    this.#alarms = this.#alarms.map((alarm) => ({ ...alarm, at: alarm.at + by }));
  }

  #nextAlarm(end: Instant) {
    return this.#alarms.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
  }
}
