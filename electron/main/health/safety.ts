import { answerFirst } from '../../../shared/safety/first-answers.ts';
import type { FirstAnswers } from '../../../shared/safety/first-answers.ts';
import type { KnotFacts } from '../../../shared/safety/knot-facts.ts';
import type { Pressure } from '../../../shared/knots/knot-view.ts';
import {
  answerCheck,
  backInCheck,
  beginCheck,
  startFrom,
  viewOf,
} from '../../../shared/safety/safety-flow.ts';
import type { AfterAnswer, Check, SafetyEffect } from '../../../shared/safety/safety-flow.ts';
import { isEmergency } from '../../../shared/safety/safety-view.ts';
import type { SafetyCard, SafetyAnswer } from '../../../shared/safety/safety-view.ts';
import type { CallArgument } from '../../../shared/ipc.ts';
import type { Leg } from '../../../shared/routines/routine.ts';
import type { AppView } from '../../../shared/view.ts';
import type { Engine } from '../engine/engine.ts';
import type { WindowName, WindowsPort } from '../ports.ts';
import type { Profile } from '../profile/profile.ts';
import { pauseForToday } from './pause-for-today.ts';

export interface SafetyParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly windows: WindowsPort;
  /** Whether the log of knots lets a leg be pressed now, and how. */
  readonly pressureOn: (leg: Leg) => Pressure;
}

/** Where the person asked for a check. */
export type AskedFrom = WindowName | 'tray';

type Wanted = CallArgument<'safety.begin'>;

/**
 * The safety check that the person answers, in memory only. Answers to keep are saved in the health document before a window
 * shows what they lead to. None of them ever reaches the app's log.
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

  /**
   * Begins a check and replaces one that is open. The main window shows it, and a running routine pauses. False when there is
   * nothing to ask, or when the routine that it is for may not start anyway. `knot`: facts of the entry that led to it.
   */
  begin({ purpose, leg, routine }: Wanted, from: AskedFrom, knot: KnotFacts | null = null): boolean {
    const { engine, profile, windows } = this.#parts;
    if (purpose === 'beforePressure' && this.#startOf({ leg, routine }) === null) return false;
    const check = beginCheck({ purpose, leg, routine, knot }, profile.health, engine.now().instant);
    if (check === null) return false;
    this.#check = check;
    engine.dispatch({ type: 'player', command: 'pause' });
    if (from !== 'main') windows.open('main');
    return true;
  }

  /** False when the answer does not fit the question. */
  answer(answer: SafetyAnswer): boolean {
    const { engine, profile } = this.#parts;
    const before = this.#check;
    if (before === null) return false;
    const after = answerCheck(before, answer, profile.health, engine.now().instant);
    if (after.check === before) return false;
    this.#check = after.check;
    this.#keep(after);
    return true;
  }

  /** All answers of the first check at once. Only an emergency stays open as a check; the other cards are the caller's. */
  answerAll(answers: FirstAnswers): readonly SafetyCard[] {
    const { engine, profile } = this.#parts;
    const after = answerFirst(answers, profile.health, engine.now().instant);
    if (after?.check.is !== 'told') return [];
    const { cards } = after.check;
    this.#check = cards.some(isEmergency) ? after.check : null;
    this.#keep(after);
    return cards;
  }

  /** One question back. */
  back(): boolean {
    const before = this.#check;
    if (before === null) return false;
    this.#check = backInCheck(before);
    return this.#check !== before;
  }

  /** False when there is no check. */
  close(): boolean {
    if (this.#check === null) return false;
    this.#check = null;
    return true;
  }

  /** Starts the routine that the check was for. A check that was answered too long ago is asked again instead. */
  start(): boolean {
    const { engine, profile } = this.#parts;
    const check = this.#check;
    if (check === null) return false;
    const started = startFrom(check, profile.health, engine.now().instant);
    if (started === null) return this.#askAgain(check);
    const start = this.#startOf(started);
    if (start === null) return false;
    const accepted = engine.dispatch({ type: 'start', checked: true, ...start });
    if (accepted) this.#check = null;
    return accepted;
  }

  /** The routine of a check in the form that suits the knots of that leg; `null` when it may not start now. */
  #startOf({ leg, routine }: Pick<Wanted, 'leg' | 'routine'>) {
    if (leg === null || routine === null) return null;
    const pressure = this.#parts.pressureOn(leg);
    return pressure.allowed && pressure.routines.includes(routine) ? { routine, form: pressure.form } : null;
  }

  #askAgain(check: Check): false {
    const { purpose, leg, routine, knot } = check;
    if (viewOf(check, this.#parts.profile.health).is === 'cards' && purpose === 'beforePressure')
      this.begin({ purpose, leg, routine }, 'main', knot);
    return false;
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
