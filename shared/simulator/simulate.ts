import { assertNever } from '../assert-never.ts';
import { planFrom } from '../engine/plan.ts';
import type { Plan } from '../engine/plan.ts';
import { nextChange } from '../engine/next-change.ts';
import { pauseEnd } from '../engine/pause-choice.ts';
import { reasonAt } from '../engine/reason.ts';
import { initialState } from '../engine/state.ts';
import type { EngineState } from '../engine/state.ts';
import { applyEvent, settle } from '../engine/step.ts';
import type { Effect, EngineEvent, Turn } from '../engine/turn.ts';
import { healthAnswersSchema } from '../health/answers.ts';
import { reasonLine, whyLine } from '../i18n/phrases.ts';
import type { Translator } from '../i18n/translator.ts';
import { SECOND, isoWithOffset } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { Person } from './person.ts';
import { durationMs, patched, pauseChoiceOf } from './scenario.ts';
import type { Scenario, ScriptEntry, UserEntry } from './scenario.ts';

/** A line of the simulator: seconds since the start, the wall clock that the app sees, and what it does. */
export type SimulatorLine = Readonly<{ t: number; at: string; do: string } & Record<string, unknown>>;

/** Runs the engine over a scripted day. The same engine as in the app; only the clock and the person are made up. */
export function simulate(scenario: Scenario, t: Translator): SimulatorLine[] {
  const day = new SimulatedDay(scenario, t);
  day.run();
  return day.lines;
}

class SimulatedDay {
  readonly lines: SimulatorLine[] = [];
  readonly #scenario: Scenario;
  readonly #t: Translator;
  readonly #person: Person;
  #script: Scenario['script'];
  #now: Now;
  #settings: Scenario['settings'];
  #state: EngineState;
  #notifierWorks = true;
  /** When the app, not running at the moment, starts again. */
  #startsAgainAt: Instant | null = null;

  constructor(scenario: Scenario, t: Translator) {
    this.#scenario = scenario;
    this.#t = t;
    this.#person = new Person(scenario.onPrompt);
    this.#script = scenario.script;
    this.#settings = scenario.settings;
    this.#now = { instant: scenario.start, timeZone: scenario.timeZone };
    this.#state = initialState(scenario.start);
  }

  run(): void {
    this.#happen([{ type: 'appStarted' }]);
    for (let next = this.#nextInstant(); next <= this.#scenario.until; next = this.#nextInstant()) {
      this.#now = { ...this.#now, instant: next };
      this.#live();
    }
    this.#now = { ...this.#now, instant: this.#scenario.until };
    const status = reasonLine(reasonAt(this.#state, this.#plan(), this.#now), this.#now, this.#t);
    this.#print('end', { status });
  }

  #nextInstant(): Instant {
    const own = this.#startsAgainAt ?? nextChange(this.#state, this.#plan(), this.#now);
    const acts = this.#startsAgainAt === null ? this.#person.actsAt() : null;
    return Math.min(own ?? Infinity, acts ?? Infinity, this.#script[0]?.at ?? Infinity);
  }

  /** One moment: what the script says first, then what the person does of habit, then time takes its course. */
  #live(): void {
    const { instant } = this.#now;
    const entries = this.#script.filter(({ at }) => at <= instant).map(({ entry }) => entry);
    this.#script = this.#script.slice(entries.length);
    const events = entries.flatMap((entry) => this.#enter(entry));
    if (this.#startsAgainAt !== null) {
      if (this.#startsAgainAt > instant) return;
      this.#startsAgainAt = null;
      events.unshift({ type: 'appStarted' });
    }
    this.#happen([...events, ...this.#person.act(instant, this.#state, this.#plan())]);
  }

  #happen(events: readonly EngineEvent[]): void {
    let turn: Turn = { state: this.#state, effects: [] };
    for (const event of events) turn = applyEvent(turn, event, this.#plan(), this.#now);
    const { state, effects } = settle(turn, this.#plan(), this.#now);
    this.#state = state;
    for (const effect of effects) this.#print(effect.do, this.#details(effect));
    if (effects.some((effect) => effect.do === 'prompt')) this.#show();
    const glass = this.#person.drinksAfterRoutine(state, this.#plan());
    if (glass.length > 0) this.#happen(glass);
  }

  /** A display that fails changes nothing but the record: the person still finds the prompt in the tray. */
  #show(): void {
    this.#person.sees(this.#now.instant);
    if (!this.#notifierWorks) this.#happen([{ type: 'displayFailed' }]);
  }

  /** What a script entry does to the day; what it does to the engine comes back as events. */
  #enter(entry: ScriptEntry): EngineEvent[] {
    if ('down' in entry) {
      this.#startsAgainAt = this.#now.instant + durationMs(entry.down);
      return [];
    }
    if ('timeZone' in entry) {
      this.#now = { ...this.#now, timeZone: entry.timeZone };
      return [];
    }
    if ('signal' in entry) {
      this.#notifierWorks = entry.signal === 'notifierWorks';
      return [];
    }
    if ('settings' in entry) {
      const previous = this.#plan();
      this.#settings = patched(this.#settings, entry.settings, 'settings');
      return [{ type: 'settingsChanged', previous }];
    }
    return this.#startsAgainAt === null ? this.#personDoes(entry) : [];
  }

  #personDoes(entry: UserEntry): EngineEvent[] {
    if (entry.user === 'pause') {
      return [{ type: 'pause', until: pauseEnd(pauseChoiceOf(entry), this.#settings.hours, this.#now) }];
    }
    return this.#person.follow(entry, this.#now.instant, this.#state, this.#plan());
  }

  #plan(): Plan {
    return planFrom(this.#settings, healthAnswersSchema.parse({ fluidLimit: this.#scenario.fluidLimit }));
  }

  #details(effect: Effect): Record<string, unknown> {
    switch (effect.do) {
      case 'prompt': {
        const { kinds, routine, waited } = effect;
        return { kinds, ...(routine === null ? {} : { routine }), why: whyLine(waited, this.#t) };
      }
      case 'record':
        return effect.record;
      case 'openRoutine':
        return { routine: effect.routine };
      case 'warn':
        return { what: effect.warning };
      case 'dismiss':
      case 'displayFailed':
        return {};
      default:
        return assertNever(effect);
    }
  }

  #print(what: string, details: Record<string, unknown>): void {
    const { instant, timeZone } = this.#now;
    const t = (instant - this.#scenario.start) / SECOND;
    this.lines.push({ t, at: isoWithOffset(instant, timeZone), do: what, ...details });
  }
}
