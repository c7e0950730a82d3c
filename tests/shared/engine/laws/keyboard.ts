import { AWAY_AFTER } from '../../../../shared/engine/presence.ts';
import { TYPING_PAUSE } from '../../../../shared/engine/showing.ts';
import { SECOND } from '../../../../shared/time.ts';

/** Who works makes pauses: at any moment the last touch lies so far back. */
const USUAL_PAUSE = 5 * SECOND;

/** When keyboard and mouse are touched. All times are time passed since the start. */
export class Keyboard {
  #spell: { readonly is: 'idle' | 'typing'; readonly from: number; readonly until: number } | null = null;
  /** Since then nobody can touch anything: the screen is locked or the computer sleeps. */
  #closedAt: number | null = null;
  #lastTouch = 0;

  begin(is: 'idle' | 'typing', from: number, until: number): void {
    this.#lastTouch = this.lastInput(from);
    this.#spell = { is, from: is === 'idle' ? this.#lastTouch : from, until };
  }

  /** The person does something, which ends a time without input. */
  touch(at: number): void {
    this.#lastTouch = at;
    if (this.#spell?.is === 'idle') this.#spell = null;
  }

  close(at: number): void {
    this.#closedAt ??= this.lastInput(at);
  }

  open(at: number): void {
    this.#closedAt = null;
    this.#spell = null;
    this.#lastTouch = at;
  }

  lastInput(at: number): number {
    if (this.#closedAt !== null) return this.#closedAt;
    const spell = this.#spell;
    if (spell !== null && at < spell.until) return spell.is === 'idle' ? spell.from : at;
    return Math.max(this.#lastTouch, spell?.until ?? 0, at - USUAL_PAUSE);
  }

  /** The next moment at which what is read from the keyboard means something else. */
  nextChange(at: number): number {
    return Math.min(...this.#moments().filter((moment) => moment > at));
  }

  changesAt(at: number): boolean {
    return this.#moments().includes(at);
  }

  #moments(): number[] {
    const spell = this.#spell;
    if (spell === null || this.#closedAt !== null) return [];
    const { is, from, until } = spell;
    return is === 'idle' ? [from + AWAY_AFTER, until] : [until, until + TYPING_PAUSE];
  }
}
