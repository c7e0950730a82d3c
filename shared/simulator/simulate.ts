import { assertNever } from '../assert-never.ts';
import { planFrom } from '../engine/plan.ts';
import type { Plan } from '../engine/plan.ts';
import { pauseEnd } from '../engine/pause-choice.ts';
import { reasonAt } from '../engine/reason.ts';
import { initialState } from '../engine/state.ts';
import type { Effect, EngineEvent } from '../engine/turn.ts';
import { reasonLine, whyLine } from '../i18n/phrases.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SettingsPatch } from '../settings/patch.ts';
import { SECOND, isoWithOffset } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { Computer } from './computer.ts';
import { EngineRun } from './engine-run.ts';
import type { When } from './engine-run.ts';
import type { Proposed } from '../engine/routine-proposals.ts';
import { meetingEvent } from './person.ts';
import { patched } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { durationMs, pauseChoiceOf } from './script.ts';
import type { ScriptEntry, SignalEntry, UserEntry } from './script.ts';

/** A line of the simulator: seconds since the start, the wall clock that the app sees, and what it does. */
export type SimulatorLine = Readonly<{ t: number; at: string; do: string } & Record<string, unknown>>;

/** Runs the engine over a scripted day. The same engine as in the app; only the clock and the person are made up. */
export function simulate(scenario: Scenario, t: Translator): SimulatorLine[] {
  const day = new SimulatedDay(scenario, t);
  day.run();
  return day.lines;
}

/** A clock that differs by no more than this has drifted; nobody has set it. */
const CLOCK_DRIFT = 2 * SECOND;

class SimulatedDay {
  readonly lines: SimulatorLine[] = [];
  readonly #scenario: Scenario;
  readonly #t: Translator;
  readonly #computer: Computer;
  readonly #run: EngineRun;
  #scriptDone = 0;
  /** True time, which no clock can change. */
  #at: Instant;
  #settings: Scenario['settings'];
  /** When the app, not running at the moment, starts again. */
  #startsAgainAt: Instant | null = null;
  /** The app runs on an awake computer, so that it hears what happens. */
  #running = false;

  constructor(scenario: Scenario, t: Translator) {
    this.#scenario = scenario;
    this.#t = t;
    this.#computer = new Computer(scenario.start, scenario.timeZone, scenario.typing);
    this.#at = scenario.start;
    this.#settings = scenario.settings;
    this.#run = new EngineRun({
      state: initialState(scenario.start),
      plan: this.#planNow(),
      habit: scenario.onPrompt,
      hear: (effects) => this.#hear(effects),
    });
  }

  run(): void {
    this.#startsAgainAt = this.#at;
    for (let next = this.#at; next <= this.#scenario.until; next = this.#nextInstant()) {
      this.#at = next;
      this.#live();
    }
    this.#at = this.#scenario.until;
    const now = this.#now();
    this.#print('end', { status: reasonLine(reasonAt(this.#run.state, this.#run.plan, now), now, this.#t) });
  }

  #now(): Now {
    return this.#computer.now(this.#at);
  }

  /** The next true instant at which anything happens. */
  #nextInstant(): Instant {
    const scripted = this.#scenario.script[this.#scriptDone]?.at ?? Infinity;
    if (!this.#running)
      return Math.min(scripted, this.#computer.suspended ? Infinity : (this.#startsAgainAt ?? Infinity));
    const looksAgainAt = this.#computer.looksAgainAt(this.#at) ?? Infinity;
    return Math.min(scripted, looksAgainAt, this.#run.nextInstant(this.#when()));
  }

  /** One moment: what the script says first, then what the person does of habit, then time takes its course. */
  #live(): void {
    this.#wakeUp();
    const { script } = this.#scenario;
    for (let next = script[this.#scriptDone]; next && next.at <= this.#at; next = script[this.#scriptDone]) {
      this.#scriptDone += 1;
      this.#enter(next.entry);
      this.#wakeUp();
    }
    this.#run.person.isHere(this.#running && this.#computer.isPersonHere(), this.#at);
    if (this.#running) this.#run.live(this.#when());
  }

  /** The app hears again what happens, once it runs on an awake computer; first of all, what it has not heard. */
  #wakeUp(): void {
    if (this.#running || this.#computer.suspended) return;
    const startsAt = this.#startsAgainAt;
    if (startsAt !== null && startsAt > this.#at) return;
    this.#running = true;
    this.#startsAgainAt = null;
    if (startsAt !== null) this.#computer.appStarts();
    const previous = this.#run.plan;
    this.#run.plan = this.#planNow();
    this.#apply([
      { type: startsAt === null ? 'awake' : 'appStarted' },
      this.#computer.tellLock(),
      { type: 'settingsChanged', previous },
    ]);
    this.#heedQuiet();
  }

  #heedQuiet(): void {
    const believed = this.#run.state.quiet.map(({ why }) => why);
    this.#apply(this.#computer.tellQuiet(believed, this.#settings));
  }

  #enter(entry: ScriptEntry): void {
    if ('down' in entry) this.#goDown(durationMs(entry.down));
    else if ('timeZone' in entry) this.#computer.timeZone = entry.timeZone;
    else if ('typing' in entry) this.#computer.typing = entry.typing;
    else if ('clock' in entry) this.#setClock(durationMs(entry.clock));
    else if ('settings' in entry) this.#changeSettings(entry.settings);
    else if ('signal' in entry) this.#signal(entry);
    else if (this.#running) this.#apply(this.#personDoes(entry));
  }

  /** Until this very moment the app has seen the person. */
  #goDown(ms: number): void {
    if (this.#running) this.#run.look(this.#when());
    this.#running = false;
    this.#startsAgainAt = Math.max(this.#startsAgainAt ?? 0, this.#at + ms);
  }

  #setClock(by: number): void {
    this.#computer.offset += by;
    if (this.#running && Math.abs(by) > CLOCK_DRIFT) this.#apply([{ type: 'clockSet', by }]);
  }

  #changeSettings(patch: SettingsPatch): void {
    this.#settings = patched(this.#settings, patch, 'settings');
    if (!this.#running) return;
    const previous = this.#run.plan;
    this.#run.plan = this.#planNow();
    this.#apply([{ type: 'settingsChanged', previous }]);
    this.#heedQuiet();
  }

  #signal(entry: SignalEntry): void {
    const events = this.#computer.take(entry, this.#at);
    if (!this.#running) return;
    this.#apply(events);
    this.#heedQuiet();
    if (!this.#computer.suspended) return;
    this.#run.settle(this.#when());
    this.#running = false;
  }

  #personDoes(entry: UserEntry): EngineEvent[] {
    const now = this.#now();
    if (entry.user === 'pause') {
      const byClock = entry.until.includes(':') || entry.until.includes('-') || entry.until === 'tomorrow';
      return [{ type: 'pause', until: pauseEnd(pauseChoiceOf(entry), this.#settings.hours, now), byClock }];
    }
    if (entry.user === 'meeting') return [meetingEvent(entry.minutes, now.instant)];
    return this.#run.person.follow(entry, this.#run.moment(this.#when()));
  }

  #when(): When {
    return { at: this.#at, now: this.#now() };
  }

  #apply(events: readonly EngineEvent[]): void {
    this.#run.apply(events, this.#when());
  }

  /** A display that fails changes nothing but the record: the person still finds the prompt in the tray. */
  #hear(effects: readonly Effect[]): void {
    for (const effect of effects) this.#print(effect.do, this.#details(effect));
    const shows = effects.some((effect) => effect.do === 'prompt');
    if (shows && !this.#computer.notifierWorks) this.#apply([{ type: 'displayFailed' }]);
  }

  #planNow(): Plan {
    return planFrom(this.#settings, this.#scenario.health);
  }

  #details(effect: Effect): Record<string, unknown> {
    switch (effect.do) {
      case 'prompt': {
        const { kinds, routine } = effect;
        return { kinds, ...(routine === null ? {} : proposal(routine)), why: whyLine(effect, this.#t) };
      }
      case 'record':
        return effect.record;
      case 'hold':
        return { why: effect.why };
      case 'openRoutine':
        return { routine: effect.routine };
      case 'suggest':
        return { preset: effect.preset };
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
    const { instant, timeZone } = this.#now();
    const t = (this.#at - this.#scenario.start) / SECOND;
    this.lines.push({ t, at: isoWithOffset(instant, timeZone), do: what, ...details });
  }
}

function proposal({ routine, form }: Proposed): Record<string, unknown> {
  return form.short ? { routine, variant: 'short' } : { routine };
}
