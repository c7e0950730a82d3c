import { monthsBefore } from '../../../shared/knots/knot-days.ts';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import { knotFacts } from '../../../shared/knots/facts-for-check.ts';
import type { KnotFacts } from '../../../shared/safety/knot-facts.ts';
import { mattersToKnots } from '../../../shared/knots/knot-sessions.ts';
import { knotsView } from '../../../shared/knots/knot-view-builder.ts';
import type { KnotsView, KnotView, Pressure } from '../../../shared/knots/knot-view.ts';
import type { KnotEntry, NextDay, NotedEntry } from '../../../shared/history/knot-entry.ts';
import { locksBeforeCheck } from '../../../shared/safety/locks.ts';
import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';
import type { Leg } from '../../../shared/routines/routine.ts';
import { localDay } from '../../../shared/time.ts';
import type { EventLog } from '../history/event-log.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

export interface KnotLogParts {
  readonly eventLog: EventLog;
  readonly engine: Engine;
  readonly profile: Profile;
  /** An id that no knot has. */
  readonly newId: () => string;
}

/** How far back the log goes. */
const MONTHS = 12;

/** The length of `2026-03`. */
const MONTH = 7;

/** The events that matter to the log, and the edition of the history that they come from. */
interface Read {
  readonly edition: number;
  readonly events: readonly HistoryEvent[];
}

/** The log as windows see it, at one revision. */
interface Made {
  readonly revision: number;
  readonly view: KnotsView;
}

/**
 * The log of knots. It is read from the history on first use and dropped with the window that shows it, as most days pass
 * without it. None of it ever reaches the app's log.
 */
export class KnotLog {
  readonly #parts: KnotLogParts;
  #read: Read | null = null;
  #made: Made | null = null;
  #revision = 0;
  /** The inputs of the log when the revision was last computed. */
  #madeFrom: readonly unknown[] = [];

  constructor(parts: KnotLogParts) {
    this.#parts = parts;
    parts.eventLog.listen((event) => this.#hear(event));
  }

  /** Grows whenever anything that the log is made from has changed, another day or health answer included. */
  revision(): number {
    const { eventLog, engine, profile } = this.#parts;
    const { sessions } = engine.state.routines;
    const { timeZone } = engine.now();
    const madeFrom = [
      eventLog.edition,
      sessions,
      profile.health,
      profile.plan.equipment,
      timeZone,
      this.today,
    ];
    if (madeFrom.some((part, index) => part !== this.#madeFrom[index])) this.#revision += 1;
    this.#madeFrom = madeFrom;
    return this.#revision;
  }

  get today(): string {
    const { instant, timeZone } = this.#parts.engine.now();
    return localDay(instant, timeZone);
  }

  /** The events of the last twelve months that matter to the log, in the order of recording. */
  get events(): readonly HistoryEvent[] {
    const { eventLog } = this.#parts;
    if (this.#read?.edition !== eventLog.edition) {
      const events = eventLog.since(monthsBefore(this.today, MONTHS).slice(0, MONTH));
      this.#read = {
        edition: eventLog.edition,
        events: events.filter(({ record }) => mattersToKnots(record)),
      };
    }
    return this.#read.events;
  }

  get view(): KnotsView {
    const revision = this.revision();
    if (this.#made?.revision !== revision) this.#made = { revision, view: this.#make() };
    return this.#made.view;
  }

  /** Notes how knots are. False when one of them is not in the log, or not on that leg: then nothing is noted. */
  note(entries: readonly NotedEntry[]): boolean {
    const known = episodesOf(this.events);
    const isKnown = ({ knot, entry }: NotedEntry) =>
      known.some(({ id, last }) => id === knot && last.entry.leg === entry.leg);
    if (!entries.every((noted) => noted.knot === null || isKnown(noted))) return false;
    for (const { knot, entry } of entries)
      this.#add({ what: 'knotNoted', knot: knot ?? this.#parts.newId(), ...entry });
    return true;
  }

  /** How it is on the day after pressure. False when that is not asked. */
  nextDay(knot: string, is: NextDay): boolean {
    return this.#open(knot)?.asksNextDay === true && this.#add({ what: 'knotNextDay', knot, is });
  }

  gone(knot: string): boolean {
    return this.#open(knot) !== undefined && this.#add({ what: 'knotGone', knot });
  }

  /** Takes back the last entry about a knot. False when there is none. */
  takeBack(knot: string): boolean {
    const isKnown = episodesOf(this.events).some(({ id }) => id === knot);
    return isKnown && this.#add({ what: 'knotTakenBack', knot });
  }

  /** Notes that the person has read the advice to see a professional. False when there is none. */
  readAdvice(knot: string): boolean {
    const advice = this.#open(knot)?.advice ?? [];
    return advice.length > 0 && this.#add({ what: 'knotAdviceRead', knot });
  }

  /** What the safety check needs to know of entries that were made together. */
  factsOf(said: readonly KnotEntry[]): KnotFacts | null {
    const [entry, ...others] = said;
    if (!entry) return null;
    const open = this.view.open.map((knot) => knot.entry);
    const otherLegHasOne = [...others, ...open].some(({ leg }) => leg !== entry.leg);
    return knotFacts(entry, this.today, otherLegHasOne);
  }

  /** Whether the leg may be pressed now, and how: with several knots on it in the gentlest way that one of them asks for. */
  pressureOn(leg: Leg): Pressure {
    const onLeg = this.view.open.filter(({ entry }) => entry.leg === leg).map(({ pressure }) => pressure);
    const allowed = onLeg.filter((pressure) => pressure.allowed);
    const [gentlest] = allowed.toSorted((one, other) => one.form.hold - other.form.hold);
    return gentlest ?? onLeg[0] ?? { allowed: false, why: 'notScoredToday' };
  }

  /** Frees the memory once the window that shows the log is closed. */
  forget(): void {
    this.#read = null;
    this.#made = null;
  }

  #make(): KnotsView {
    const { engine, profile } = this.#parts;
    const { sessions } = engine.state.routines;
    const locks = locksBeforeCheck(profile.health);
    return knotsView(this.events, sessions, locks, profile.plan.equipment, engine.now());
  }

  #open(knot: string): KnotView | undefined {
    return this.view.open.find(({ id }) => id === knot);
  }

  #add(record: HistoryRecord): true {
    const { eventLog, engine } = this.#parts;
    eventLog.add(record, engine.now());
    return true;
  }

  #hear(event: HistoryEvent): void {
    if (!mattersToKnots(event.record)) return;
    this.#revision += 1;
    if (this.#read !== null) this.#read = { ...this.#read, events: [...this.#read.events, event] };
  }
}
