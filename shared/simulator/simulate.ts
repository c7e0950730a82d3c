import { planFrom } from '../engine/plan.ts';
import type { Plan } from '../engine/plan.ts';
import { pauseEnd } from '../engine/pause-choice.ts';
import { reasonAt } from '../engine/reason.ts';
import { initialState } from '../engine/state.ts';
import type { Effect, EngineEvent } from '../engine/turn.ts';
import { reasonLine } from '../i18n/phrases.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SettingsPatch } from '../settings/patch.ts';
import { SECOND, isoWithOffset } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { SimulatedComputer } from './computer.ts';
import { effectDetails } from './effect-details.ts';
import { EngineRun } from './engine-run.ts';
import type { When } from './engine-run.ts';
import { meetingEvent } from './person.ts';
import { withPatch } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { durationMs, pauseChoiceOf } from './script.ts';
import type { ScriptEntry, SignalEntry, UserEntry } from './script.ts';
import { Senses } from './senses.ts';

/**
 * A line of the simulator: seconds since the start, the wall clock that the app sees, and what it does. Of a record `at` is
 * what the history says, which is earlier if the app notices later.
 */
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
  readonly #computer: SimulatedComputer;
  readonly #run: EngineRun;
  #senses: Senses;
  #scriptDone = 0;
  /** True time, which no clock can change. */
  #at: Instant;
  #settings: Scenario['settings'];
  /** When the app, not running at the moment, starts again. */
  #startsAgainAt: Instant | null = null;
  /** The app runs on an awake computer, so that it notices what happens. */
  #running = false;

  constructor(scenario: Scenario, t: Translator) {
    this.#scenario = scenario;
    this.#t = t;
    this.#computer = new SimulatedComputer(scenario.timeZone, scenario.typing);
    this.#senses = new Senses(this.#computer, scenario.start);
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
    this.#end();
  }

  /** The reason line is said of this very moment, also while the app sleeps. */
  #end(): void {
    this.#at = this.#scenario.until;
    this.#keepLooking();
    this.#senses.look(this.#at, this.#run.state);
    const now = this.#now();
    this.#print('end', { status: reasonLine(reasonAt(this.#run.state, this.#run.plan, now), now, this.#t) });
  }

  #now(): Now {
    return this.#senses.now(this.#at);
  }

  /** The next true instant at which anything happens. */
  #nextInstant(): Instant {
    const scripted = this.#scenario.script[this.#scriptDone]?.at ?? Infinity;
    if (!this.#running)
      return Math.min(scripted, this.#computer.suspended ? Infinity : (this.#startsAgainAt ?? Infinity));
    const isAwayKnown = this.#run.state.away !== null;
    const looksAgainAt = this.#computer.looksAgainAt(this.#at, isAwayKnown) ?? Infinity;
    return Math.min(scripted, looksAgainAt, this.#run.nextInstant(this.#when()));
  }

  /** One moment: what the script says first, then what the person does of habit, then time takes its course. */
  #live(): void {
    this.#keepLooking();
    this.#wakeUp();
    const { script } = this.#scenario;
    for (let next = script[this.#scriptDone]; next && next.at <= this.#at; next = script[this.#scriptDone]) {
      this.#scriptDone += 1;
      this.#enter(next.entry);
      this.#wakeUp();
    }
    this.#run.person.isHere(this.#running && this.#computer.isPersonHere(), this.#at);
    if (!this.#running) return;
    this.#look();
    this.#run.live(this.#when());
  }

  /** While nothing happens a running app looks again and again. */
  #keepLooking(): void {
    if (!this.#running) return;
    for (const at of this.#senses.looksBefore(this.#at)) this.#look(at);
  }

  /** Gives the engine what the app notices without being told. */
  #look(at = this.#at): void {
    for (const { event, at: now } of this.#senses.look(at, this.#run.state))
      this.#run.apply([event], { at, now });
  }

  /** Once the app runs on an awake computer again, it first of all learns what has happened meanwhile. */
  #wakeUp(): void {
    if (this.#running || this.#computer.suspended) return;
    const startsAt = this.#startsAgainAt;
    if (startsAt !== null && startsAt > this.#at) return;
    this.#running = true;
    this.#startsAgainAt = null;
    if (startsAt !== null) this.#senses = new Senses(this.#computer, this.#at);
    const previous = this.#run.plan;
    this.#run.plan = this.#planNow();
    this.#look();
    this.#apply([
      { type: startsAt === null ? 'awake' : 'appStarted' },
      this.#computer.tellLock(),
      { type: 'settingsChanged', previous },
    ]);
    this.#hearQuiet();
  }

  /** The computer tells of its reasons to keep quiet, and the settings say which of them count. */
  #hearQuiet(): void {
    this.#apply(this.#computer.tellQuietAllOver());
    this.#senses.hearQuiet(this.#settings.quiet);
    this.#look();
  }

  #enter(entry: ScriptEntry): void {
    if ('down' in entry) this.#goDown(durationMs(entry.down));
    else if ('typing' in entry) this.#computer.typing = entry.typing;
    else if ('timeZone' in entry || 'clock' in entry) this.#setClock(entry);
    else if ('settings' in entry) this.#changeSettings(entry.settings);
    else if ('signal' in entry) this.#signal(entry);
    else if (this.#running) this.#apply(this.#personDoes(entry));
  }

  /** Until this very moment the app has seen the person. */
  #goDown(ms: number): void {
    if (this.#running) {
      this.#look();
      this.#run.look(this.#when());
    }
    this.#running = false;
    this.#startsAgainAt = Math.max(this.#startsAgainAt ?? 0, this.#at + ms);
  }

  /** Nobody tells the app, but it looks before anything else is done. */
  #setClock(entry: Extract<ScriptEntry, { clock: string } | { timeZone: string }>): void {
    if ('clock' in entry) this.#computer.offset += durationMs(entry.clock);
    else this.#computer.timeZone = entry.timeZone;
    if (this.#running) this.#look();
  }

  #changeSettings(patch: SettingsPatch): void {
    this.#settings = withPatch(this.#settings, patch, 'settings');
    if (!this.#running) return;
    const previous = this.#run.plan;
    this.#run.plan = this.#planNow();
    this.#apply([{ type: 'settingsChanged', previous }]);
    this.#hearQuiet();
  }

  #signal(entry: SignalEntry): void {
    const events = this.#computer.take(entry, this.#at);
    if (!this.#running) return;
    this.#apply(events);
    this.#hearQuiet();
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
    for (const effect of effects)
      this.#print(effect.do, effectDetails(effect, this.#t), effect.do === 'record' ? effect.at : undefined);
    const shows = effects.some((effect) => effect.do === 'prompt');
    if (shows && !this.#computer.notifierWorks) this.#apply([{ type: 'displayFailed' }]);
  }

  #planNow(): Plan {
    return planFrom(this.#settings, this.#scenario.health, this.#at);
  }

  /** `happenedAt`: by the wall clock, if that was before now. */
  #print(what: string, details: Record<string, unknown>, happenedAt?: Instant): void {
    const { instant, timeZone } = this.#now();
    const t = (this.#at - this.#scenario.start) / SECOND;
    this.lines.push({ t, at: isoWithOffset(happenedAt ?? instant, timeZone), do: what, ...details });
  }
}
