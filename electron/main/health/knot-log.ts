import { monthsBefore } from '../../../shared/knots/knot-days.ts';
import { branchOfKnot } from '../../../shared/knots/knot-branch.ts';
import { episodesOf, isAboutKnot } from '../../../shared/knots/knot-episodes.ts';
import type { Episode } from '../../../shared/knots/knot-episodes.ts';
import { openKnotsOf } from '../../../shared/knots/open-knots.ts';
import { knotFacts } from '../../../shared/knots/facts-for-check.ts';
import type { KnotFacts } from '../../../shared/safety/knot-facts.ts';
import { mattersToKnots } from '../../../shared/knots/knot-sessions.ts';
import { knotsView } from '../../../shared/knots/knot-view-builder.ts';
import type { KnotsView, KnotView, Pressure } from '../../../shared/knots/knot-view.ts';
import type { NextDay, NotedEntry } from '../../../shared/history/knot-entry.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { withSevereKnot } from '../../../shared/safety/health-changes.ts';
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
  /** Returns an unused id. */
  readonly newId: () => string;
}

/** How many months back the log goes. */
const MONTHS = 12;

/** The length of `2026-03`. */
const MONTH = 7;

/** What was noted at once. */
export interface Noted {
  readonly leg: Leg | null;
  /** One of the knots is severe, so that its leg is closed until the questions about it. */
  readonly isSevere: boolean;
  readonly facts: KnotFacts;
}

/** The events that matter to the log, as read from one edition of the history. */
interface LoadedEvents {
  readonly edition: number;
  readonly events: readonly HistoryEvent[];
}

/** The view of the log at one revision. */
interface CachedView {
  readonly revision: number;
  readonly view: KnotsView;
}

/**
 * The log of knots. It is read from the history on first use and dropped when its window closes, because most people do not
 * open it every day. None of it ever reaches the app's log.
 */
export class KnotLog {
  readonly #parts: KnotLogParts;
  #loaded: LoadedEvents | null = null;
  #cached: CachedView | null = null;
  #revision = 0;
  /** The inputs of the view when the revision was last computed. */
  #inputs: readonly unknown[] = [];

  constructor(parts: KnotLogParts) {
    this.#parts = parts;
    parts.eventLog.listen((event) => this.#onEvent(event));
  }

  /** Increases whenever an input of the view has changed, including the day and the health answers. */
  revision(): number {
    const { eventLog, engine, profile } = this.#parts;
    const { sessions } = engine.state.routines;
    const { timeZone } = engine.now();
    const inputs = [eventLog.edition, sessions, profile.health, profile.plan.equipment, timeZone, this.today];
    if (inputs.some((part, index) => part !== this.#inputs[index])) this.#revision += 1;
    this.#inputs = inputs;
    return this.#revision;
  }

  get today(): string {
    const { instant, timeZone } = this.#parts.engine.now();
    return localDay(instant, timeZone);
  }

  /** The events of the last twelve months that matter to the log, in the order of recording. */
  get events(): readonly HistoryEvent[] {
    const { eventLog } = this.#parts;
    if (this.#loaded?.edition !== eventLog.edition) {
      const events = eventLog.since(monthsBefore(this.today, MONTHS).slice(0, MONTH));
      this.#loaded = {
        edition: eventLog.edition,
        events: events.filter(({ record }) => mattersToKnots(record)),
      };
    }
    return this.#loaded.events;
  }

  get view(): KnotsView {
    const revision = this.revision();
    if (this.#cached?.revision !== revision) this.#cached = { revision, view: this.#buildView() };
    return this.#cached.view;
  }

  /** Adds entries. `null`, with nothing added, when one names a knot that is not in the log or not on that leg. */
  note(entries: readonly NotedEntry[]): Noted | null {
    const known = this.#episodes;
    const isKnown = ({ knot, entry }: NotedEntry) =>
      known.some(({ id, last }) => id === knot && last.entry.leg === entry.leg);
    if (!entries.every((noted) => noted.knot === null || isKnown(noted))) return null;
    const ids = entries.map(({ knot, entry }) => {
      const id = knot ?? this.#parts.newId();
      this.#add({ what: 'knotNoted', knot: id, ...entry });
      return id;
    });
    return this.#closeSevere(ids);
  }

  /** What the safety check needs to know of an open knot. */
  factsOf(knot: string): KnotFacts | null {
    const episodes = this.#episodes;
    const open = episodes.find(({ id, until }) => id === knot && until === null);
    return open === undefined ? null : knotFacts(open, open.last, episodes);
  }

  /** A professional has checked the knot. */
  checked(knot: string): boolean {
    return this.#open(knot) !== undefined && this.#add({ what: 'knotChecked', knot });
  }

  /** The most serious open knot of each leg, as the history on disk has them now. */
  readOpenKnots(): NonNullable<HealthAnswers['openKnots']> {
    return openKnotsOf(this.#episodes);
  }

  /** Lets the health answers know of the open knots, where they do not: after an upgrade, or an unreadable file. */
  fillOpenKnots(): void {
    if (this.#parts.profile.health.openKnots === null) this.#followOpenKnots();
  }

  #closeSevere(ids: readonly string[]): Noted | null {
    const { engine, profile } = this.#parts;
    const episodes = this.#episodes;
    const noted = episodes.filter(({ id }) => ids.includes(id));
    const [first] = noted;
    if (first === undefined) return null;
    const legs = [...new Set(noted.map(({ last }) => last.entry.leg))];
    const severe = noted.filter((knot) => branchOfKnot(knot) === 'stop').map(({ last }) => last.entry.leg);
    if (severe.length > 0) profile.answerHealth(withSevereKnot(profile.health, severe, engine.now().instant));
    const [leg = null, other] = legs;
    return {
      leg: other === undefined ? leg : null,
      isSevere: severe.length > 0,
      facts: knotFacts(first, first.last, episodes),
    };
  }

  /** A part of the history that could not be read can be read now. */
  readAgain(): void {
    this.forget();
    this.#revision += 1;
    this.#followOpenKnots();
  }

  /** The routines go by the log of knots: what it says about open knots is kept with the health answers. */
  #followOpenKnots(): void {
    const { eventLog, profile } = this.#parts;
    const { left, right } = this.readOpenKnots();
    // Nobody knows which knots are in what cannot be read, so what is known of them stays.
    if (eventLog.isUnread) return;
    const { openKnots } = profile.health;
    if (openKnots?.left === left && openKnots.right === right) return;
    profile.answerHealth({ ...profile.health, openKnots: { left, right } });
  }

  get #episodes(): readonly Episode[] {
    return episodesOf(this.events);
  }

  /** Adds the answer for the day after pressure. False when the log does not ask for one. */
  nextDay(knot: string, is: NextDay): boolean {
    return this.#open(knot)?.asksNextDay === true && this.#add({ what: 'knotNextDay', knot, is });
  }

  gone(knot: string): boolean {
    return this.#open(knot) !== undefined && this.#add({ what: 'knotGone', knot });
  }

  /** Takes back the last event about a knot. False when there is none. */
  takeBack(knot: string): boolean {
    const isKnown = this.#episodes.some(({ id }) => id === knot);
    return isKnown && this.#add({ what: 'knotTakenBack', knot });
  }

  /** Records that the person has read the advice to see a professional. False when there is no advice. */
  readAdvice(knot: string): boolean {
    const advice = this.#open(knot)?.advice ?? [];
    return advice.length > 0 && this.#add({ what: 'knotAdviceRead', knot });
  }

  /** Whether the leg may be pressed now, and how: if it has several knots, in the gentlest form that one of them asks for. */
  pressureOn(leg: Leg): Pressure {
    const onLeg = this.view.open.filter(({ entry }) => entry.leg === leg).map(({ pressure }) => pressure);
    const allowed = onLeg.filter((pressure) => pressure.allowed);
    const [gentlest] = allowed.toSorted((one, other) => one.form.hold - other.form.hold);
    return gentlest ?? onLeg[0] ?? { allowed: false, why: 'notScoredToday', knot: null };
  }

  /** Frees the memory. Call it when the window that shows the log has closed. */
  forget(): void {
    this.#loaded = null;
    this.#cached = null;
  }

  #buildView(): KnotsView {
    const { engine, profile } = this.#parts;
    const { sessions } = engine.state.routines;
    return knotsView(this.events, sessions, profile.health, profile.plan.equipment, engine.now());
  }

  #open(knot: string): KnotView | undefined {
    return this.view.open.find(({ id }) => id === knot);
  }

  #add(record: HistoryRecord): true {
    const { eventLog, engine } = this.#parts;
    eventLog.add(record, engine.now());
    return true;
  }

  #onEvent(event: HistoryEvent): void {
    if (!mattersToKnots(event.record)) return;
    this.#revision += 1;
    if (this.#loaded !== null) this.#loaded = { ...this.#loaded, events: [...this.#loaded.events, event] };
    if (isAboutKnot(event.record)) this.#followOpenKnots();
  }
}
