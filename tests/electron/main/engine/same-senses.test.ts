import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '../../../../electron/main/engine/engine.ts';
import { planFrom } from '../../../../shared/engine/plan.ts';
import type { QuietReason } from '../../../../shared/engine/quiet-reasons.ts';
import { initialState } from '../../../../shared/engine/state.ts';
import type { ReminderKind } from '../../../../shared/kinds.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { parseScenario } from '../../../../shared/simulator/scenario.ts';
import { simulate } from '../../../../shared/simulator/simulate.ts';
import { HOUR, MINUTE, SECOND, isoWithOffset } from '../../../../shared/time.ts';
import { FakeClock } from '../fake-clock.ts';
import { FakeLog } from '../fakes.ts';

/* The app's shell and the simulator notice the same things at the same moment, so that they show the same prompts. */

const START = '2026-03-06T08:50:00';
const UNTIL = Date.parse(`${START}Z`) + 5 * HOUR;

/** What happens to the computer, in seconds. */
type Happening =
  | { readonly is: 'clock'; readonly by: number }
  | { readonly is: 'sleep'; readonly for: number }
  | { readonly is: 'idleReading'; readonly seconds: number }
  | { readonly is: 'idle' | 'active' }
  | { readonly is: 'quiet'; readonly on: boolean; readonly why: QuietReason };

/** `after` seconds from when the one before was over. */
interface Timed {
  readonly after: number;
  readonly what: Happening;
}

/** When a prompt was shown, in true seconds since the start, and for what. */
type Shown = readonly [seconds: number, kinds: readonly ReminderKind[]];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ is: fc.constant('clock'), by: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ is: fc.constant('clock'), by: fc.constantFrom(-3_600, -600, -40, 40, 600, 3_600) }),
  fc.record({ is: fc.constant('sleep'), for: fc.integer({ min: 1, max: 1_200 }) }),
  // Whether 40 s can be true depends on when the last look was, and the two do not look at the same moments in between.
  fc.record({ is: fc.constant('idleReading'), seconds: fc.constantFrom(0, 1, 2, 86_400) }),
  fc.record({ is: fc.constantFrom('idle', 'active') }),
  fc.record({
    is: fc.constant('quiet'),
    on: fc.boolean(),
    why: fc.constantFrom('meeting', 'doNotDisturb', 'fullScreen', 'cameraOrMicrophone'),
  }),
);

const day = fc.array(fc.record({ after: fc.integer({ min: 2, max: 900 }), what: happening }), {
  minLength: 1,
  maxLength: 30,
});

/** The computer as the shell of the app reads it. */
class ShellOnComputer {
  readonly shown: Shown[] = [];
  readonly #clock = new FakeClock(`${START}Z`);
  readonly #engine: Engine;
  readonly #settings = scenarioOf([]).settings;
  #idleSince: number | null = null;
  #told: Partial<Record<QuietReason, boolean>> = {};
  /** A false reading. */
  #lie: number | null = null;

  constructor() {
    const { settings, health, start } = scenarioOf([]);
    const plan = planFrom(settings, health, start);
    this.#engine = new Engine({
      clock: this.#clock,
      idle: () => this.#lie ?? this.#idleMs(),
      log: new FakeLog(),
      initial: initialState(start),
      plan: () => plan,
      remember: () => undefined,
    });
    this.#run(() => this.#engine.dispatch({ type: 'appStarted' }));
    for (const why of ['meeting', 'doNotDisturb', 'fullScreen', 'cameraOrMicrophone'] as const)
      this.#tell(why, false);
  }

  pass(seconds: number): void {
    this.#clock.pass(seconds * SECOND);
  }

  happens(what: Happening): void {
    switch (what.is) {
      case 'clock':
        this.#clock.set(what.by * SECOND);
        this.#tick();
        break;
      case 'sleep':
        this.#run(() => this.#engine.dispatch({ type: 'asleep' }));
        this.#clock.skip(what.for * SECOND);
        this.#run(() => this.#engine.dispatch({ type: 'awake' }));
        break;
      case 'idleReading':
        this.#lies(what.seconds * SECOND);
        break;
      case 'idle':
        this.#idleSince ??= this.#clock.monotonic();
        this.#tick();
        break;
      case 'active':
        this.#idleSince = null;
        this.#tick();
        break;
      case 'quiet':
        this.#tell(what.why, what.on);
        break;
    }
  }

  #tick(): void {
    this.#run(() => this.#engine.dispatch({ type: 'tick' }));
  }

  /** As every change of the app ends: with the effects, and the one timer. */
  #run(change: () => void): void {
    change();
    for (const effect of this.#engine.takeEffects())
      if (effect.do === 'prompt') this.shown.push([this.#clock.monotonic() / SECOND, effect.kinds]);
    this.#engine.setTimer(() => this.#tick());
  }

  #tell(why: QuietReason, on: boolean): void {
    this.#told = { ...this.#told, [why]: on };
    const words = { told: this.#told, heeded: this.#settings.quiet };
    this.#run(() => this.#engine.hearQuiet(words));
  }

  /** Once, and read again a second later; from 0 on for good. */
  #lies(idleMs: number): void {
    const touchedAt = this.#clock.monotonic() - idleMs;
    if (this.#idleSince !== null) this.#idleSince = Math.max(this.#idleSince, touchedAt);
    this.#lie = idleMs;
    this.#tick();
    if (idleMs !== 0) this.#lie = null;
    this.pass(1);
    this.#tick();
  }

  #idleMs(): number {
    return this.#idleSince === null ? 3 * SECOND : this.#clock.monotonic() - this.#idleSince;
  }
}

function shownByShell(days: readonly Timed[]): readonly Shown[] {
  const shell = new ShellOnComputer();
  let passed = 0;
  for (const { after, what } of days) {
    shell.pass(after);
    shell.happens(what);
    passed += after + lasts(what);
  }
  shell.pass((UNTIL - Date.parse(`${START}Z`)) / SECOND - passed);
  return shell.shown;
}

function shownBySimulator(days: readonly Timed[]): readonly Shown[] {
  return simulate(scenarioOf(days), createTranslator('en')).flatMap((line): Shown[] =>
    line.do === 'prompt' ? [[line.t, line['kinds'] as readonly ReminderKind[]]] : [],
  );
}

function scenarioOf(days: readonly Timed[]) {
  let at = Date.parse(`${START}Z`);
  const script = days.flatMap(({ after, what }) => {
    const began = at + after * SECOND;
    at = began + lasts(what) * SECOND;
    return entriesOf(what, began);
  });
  return parseScenario(
    JSON.stringify({ timeZone: 'UTC', start: START, until: local(UNTIL), onPrompt: 'ignore', script }),
  );
}

function entriesOf(what: Happening, began: number): Record<string, unknown>[] {
  const at = local(began);
  switch (what.is) {
    case 'clock':
      return [{ at, clock: `${what.by < 0 ? '-' : '+'}${duration(Math.abs(what.by))}` }];
    case 'sleep':
      return [
        { at, signal: 'suspend' },
        { at: local(began + what.for * SECOND), signal: 'resume' },
      ];
    case 'idleReading':
      return [{ at, signal: 'idleReading', seconds: what.seconds }];
    case 'idle':
    case 'active':
      return [{ at, signal: what.is }];
    case 'quiet':
      return [{ at, signal: 'quiet', on: what.on, why: what.why }];
  }
}

/** Seconds that it takes. */
function lasts(what: Happening): number {
  if (what.is === 'sleep') return what.for;
  return what.is === 'idleReading' ? 1 : 0;
}

function local(instant: number): string {
  return isoWithOffset(instant, 'UTC').slice(0, START.length);
}

function duration(seconds: number): string {
  return [seconds / 3_600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

test('app and simulator show the same prompts, whatever happens to clock, sleep, idle time and quiet', () => {
  fc.assert(
    fc.property(day, (happenings) => {
      expect(shownByShell(happenings)).toEqual(shownBySimulator(happenings));
    }),
    { numRuns: 60 },
  );
});

test('a clock that is set by two seconds twenty times within twenty seconds changes no interval', () => {
  const steps = Array.from({ length: 20 }, (): Timed => ({ after: 1, what: { is: 'clock', by: 2 } }));
  const happenings = [{ after: 20 * 60, what: { is: 'active' } } as const, ...steps];
  const first = [shownByShell(happenings)[0]?.[0], shownBySimulator(happenings)[0]?.[0]];
  expect(first).toEqual([(40 * MINUTE) / SECOND, (40 * MINUTE) / SECOND]);
});
