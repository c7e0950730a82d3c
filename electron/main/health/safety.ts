import { DONE, outcomeOf, refused } from '../../../shared/command-outcome.ts';
import type { CommandOutcome, Refusal } from '../../../shared/command-outcome.ts';
import { answerFirst } from '../../../shared/safety/first-answers.ts';
import type { FirstAnswers } from '../../../shared/safety/first-answers.ts';
import { withWaiting } from '../../../shared/safety/health-changes.ts';
import type { KnotFacts } from '../../../shared/safety/knot-facts.ts';
import { holdsFor } from '../../../shared/knots/knot-pressure.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import type { Pressure } from '../../../shared/knots/knot-view.ts';
import {
  answerCheck,
  backInCheck,
  beginCheck,
  startFrom,
  viewOf,
} from '../../../shared/safety/safety-flow.ts';
import type { AfterAnswer, Check, SafetyEffect } from '../../../shared/safety/safety-flow.ts';
import type { Occasion } from '../../../shared/safety/safety-cards.ts';
import { isEmergency } from '../../../shared/safety/safety-view.ts';
import type { SafetyCard, SafetyAnswer } from '../../../shared/safety/safety-view.ts';
import type { CallArgument } from '../../../shared/ipc.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { FULL_FORM, holdsSpot } from '../../../shared/routines/routine-form.ts';
import type { Hold, RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { Leg, RoutineId } from '../../../shared/routines/routine.ts';
import { LEGS, lockOn, locksBeforeCheck } from '../../../shared/safety/locks.ts';
import type { AppView } from '../../../shared/view.ts';
import type { Engine } from '../engine/engine.ts';
import type { WindowName, WindowsPort } from '../ports.ts';
import type { Profile } from '../profile/profile.ts';
import { pauseForToday } from './pause-for-today.ts';

export interface SafetyParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly windows: WindowsPort;
  /** Whether the log of knots allows pressure on a leg now, and how. */
  readonly pressureOn: (leg: Leg) => Pressure;
}

/** Where the person started a check. */
export type AskedFrom = WindowName | 'tray';

type Wanted = CallArgument<'safety.begin'>;

interface Start {
  readonly routine: RoutineId;
  readonly form: RoutineForm;
}

/**
 * The open safety check, in memory only. Lasting answers are saved in the health document before a window shows their cards.
 * No answer ever reaches the app's log.
 */
export class Safety {
  readonly #parts: SafetyParts;
  #check: Check | null = null;

  constructor(parts: SafetyParts) {
    this.#parts = parts;
  }

  get view(): AppView['safety'] {
    return this.#check && viewOf(this.#check, this.#parts.profile.health);
  }

  /** How long the routine on the card may hold a tender spot. */
  get holdChoice(): AppView['holdChoice'] {
    const { view } = this;
    if (view?.is !== 'cards' || view.start === null || !holdsSpot(catalogue[view.start.routine])) return null;
    const pressure = this.#parts.pressureOn(view.start.leg);
    if (!pressure.allowed) return null;
    const { form } = pressure;
    return { holds: [...holdsFor(form)], usual: form.hold, timeShare: form.timeShare };
  }

  /**
   * Begins a check in place of an open one, shows it in the main window and pauses a running routine. Refused when there is
   * nothing to ask, or when the routine behind the check may not start anyway. `knot`: facts of the entry that led to it.
   */
  begin(wanted: Wanted, from: AskedFrom, knot: KnotFacts | null = null): CommandOutcome {
    const start = wanted.purpose === 'beforePressure' ? this.#startOf(wanted) : null;
    if (start !== null && 'why' in start) return refused(start.why);
    return this.#begin({ ...wanted, knot, signs: [] }, from);
  }

  /**
   * Same-day signs were ticked in the log. Their leg waits for a professional from now on, however the check about them ends:
   * closing it counts as "not sure". `leg: null` = both.
   */
  beginWithSigns(signs: readonly Sign[], leg: Leg | null, from: AskedFrom): CommandOutcome {
    const { engine, profile } = this.#parts;
    const legs = leg === null ? LEGS : [leg];
    profile.answerHealth(withWaiting(profile.health, legs, engine.now().instant));
    return this.#begin({ purpose: 'knotSigns', leg, routine: null, knot: null, signs }, from);
  }

  #begin(occasion: Occasion, from: AskedFrom): CommandOutcome {
    const { engine, profile, windows } = this.#parts;
    const check = beginCheck(occasion, profile.health, engine.now().instant);
    if (check === null) return refused('notNow');
    this.#check = check;
    engine.dispatch({ type: 'player', command: 'pause' });
    if (from !== 'main') windows.open('main');
    return DONE;
  }

  /** Refused when the answer does not fit the question. */
  answer(answer: SafetyAnswer): CommandOutcome {
    const { engine, profile } = this.#parts;
    const before = this.#check;
    if (before === null) return refused('notNow');
    const after = answerCheck(before, answer, profile.health, engine.now().instant);
    if (after.check === before) return refused('notNow');
    this.#check = after.check;
    this.#keep(after);
    return DONE;
  }

  /** Answers the whole first check at once and returns its cards. Only an emergency stays open as a check. */
  answerAll(answers: FirstAnswers): readonly SafetyCard[] {
    const { engine, profile } = this.#parts;
    const after = answerFirst(answers, profile.health, engine.now().instant);
    if (after?.check.is !== 'told') return [];
    const { cards } = after.check;
    this.#check = cards.some(isEmergency) ? after.check : null;
    this.#keep(after);
    return cards;
  }

  /** Goes one question back. Refused at the first one. */
  back(): CommandOutcome {
    const before = this.#check;
    if (before === null) return refused('notNow');
    this.#check = backInCheck(before);
    return outcomeOf(this.#check !== before, 'notNow');
  }

  /** Refused when there is no check. */
  close(): CommandOutcome {
    if (this.#check === null) return refused('notNow');
    this.#check = null;
    return DONE;
  }

  /**
   * Starts the routine behind the check, with a hold that its knot allows. A check that was answered too long ago begins
   * again instead.
   */
  start(hold: Hold | null): CommandOutcome {
    const { engine, profile } = this.#parts;
    const check = this.#check;
    if (check === null) return refused('notNow');
    const started = startFrom(check, profile.health, engine.now().instant);
    if (started === null) return this.#askAgain(check);
    const start = this.#startOf(started, hold);
    if ('why' in start) return refused(start.why);
    const isStarted = engine.dispatch({ type: 'start', checked: true, ...start });
    if (isStarted) this.#check = null;
    return outcomeOf(isStarted, engine.state.player === null ? 'notNow' : 'routineRuns');
  }

  /** The routine behind a check, in the form that the knots of the leg allow, or why it may not start like that now. */
  #startOf(
    { leg, routine }: Pick<Wanted, 'leg' | 'routine'>,
    hold: Hold | null = null,
  ): Start | { readonly why: Refusal } {
    if (leg === null || routine === null) return { why: 'notNow' };
    const pressure = this.#parts.pressureOn(leg);
    if (pressure.allowed && pressure.routines.includes(routine)) {
      if (hold === null) return { routine, form: pressure.form };
      const mayHold = holdsFor(pressure.form).includes(hold);
      return mayHold ? { routine, form: { ...pressure.form, hold } } : { why: 'holdTooLong' };
    }
    const lock = lockOn(routine, { ...FULL_FORM, leg }, locksBeforeCheck(this.#parts.profile.health));
    return { why: lock ?? (pressure.allowed ? 'noEquipment' : pressure.why) };
  }

  #askAgain(check: Check): CommandOutcome {
    const { purpose, leg, routine, knot } = check;
    if (viewOf(check, this.#parts.profile.health).is === 'cards' && purpose === 'beforePressure')
      this.begin({ purpose, leg, routine }, 'main', knot);
    return refused('notNow');
  }

  /** Stores the health answers and carries out the effects. */
  #keep({ health, effects }: AfterAnswer): void {
    this.#parts.profile.answerHealth(health);
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: SafetyEffect): void {
    const { engine, profile, windows } = this.#parts;
    switch (effect) {
      case 'pauseForToday':
        pauseForToday(engine, profile);
        break;
      case 'leaveRoutine':
        engine.dispatch({ type: 'leave' });
        // Its closing screen would compete with the card.
        windows.close('player');
        break;
    }
  }
}
