import { recentDrinks, waterWarning } from '../water/water.ts';
import type { Drink } from '../water/water.ts';
import { SECOND } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { answerWithoutPrompt, asksFor } from './prompts.ts';
import { standingAfterMovement, withFreshStart } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/* What the person logs by hand: without a prompt, or instead of what the prompt proposes. */

export function logMovement(turn: Turn, now: Now): Turn {
  const { instant } = now;
  const answered = answerWithoutPrompt(turn, 'move', now);
  return change(
    answered,
    { ...withFreshStart(answered.state, ['move'], instant), standing: standingAfterMovement(answered.state) },
    record({ what: 'moved', kinds: asksFor(turn, 'move') ? ['move'] : [] }),
  );
}

export function logDrink(turn: Turn, ml: number, now: Now): Turn {
  const { instant } = now;
  const answered = answerWithoutPrompt(turn, 'water', now);
  const before = waterWarning(turn.state.drinks, instant);
  const drinks = [...recentDrinks(turn.state.drinks, instant), { at: instant, ml }];
  const warning = waterWarning(drinks, instant);
  return change(
    answered,
    { drinks, ...withFreshStart(answered.state, ['water'], instant) },
    record({ what: 'water', kinds: asksFor(turn, 'water') ? ['water'] : [], ml }),
    ...(warning !== null && warning !== before ? [{ do: 'warn' as const, warning }] : []),
  );
}

export function undoDrink(turn: Turn): Turn {
  const last = turn.state.drinks.at(-1);
  if (last === undefined) return turn;
  return change(
    turn,
    { drinks: turn.state.drinks.slice(0, -1) },
    record({ what: 'waterUndone', ml: last.ml }),
  );
}

/** Takes over the recent drinks of another history. A drink that lies in the future does not count. */
export function replaceDrinks(turn: Turn, drinks: readonly Drink[], now: Instant): Turn {
  const drunk = recentDrinks(drinks, now).filter(({ at }) => at <= now);
  return sameDrinks(drunk, turn.state.drinks) ? turn : change(turn, { drinks: drunk });
}

/** The history stores seconds, the engine milliseconds. */
function sameDrinks(some: readonly Drink[], others: readonly Drink[]): boolean {
  const inSeconds = (drinks: readonly Drink[]) =>
    drinks.map(({ at, ml }) => `${Math.floor(at / SECOND)} ${ml}`);
  return inSeconds(some).join() === inSeconds(others).join();
}

/** The person has accepted or declined the offer of a gentler plan. */
export function closeOffer(turn: Turn): Turn {
  const { habits } = turn.state;
  return habits.offered ? change(turn, { habits: { ...habits, offered: false } }) : turn;
}
