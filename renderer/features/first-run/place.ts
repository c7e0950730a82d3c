import { isEmergency } from '../../../shared/safety/safety-view.ts';
import type { SafetyCard } from '../../../shared/safety/safety-view.ts';

/* The person's place in the first run. It exists only in the window: choices are saved, the progress is not. */

export const SCREENS = ['work', 'hours', 'equipment', 'health', 'start'] as const;
export type FirstRunScreen = (typeof SCREENS)[number];

export interface FirstRunPlace {
  readonly screen: FirstRunScreen;
  /** The cards that the health answers have just led to. */
  readonly cards: readonly SafetyCard[];
}

export const FIRST_PLACE: FirstRunPlace = { screen: 'work', cards: [] };

const at = (screen: FirstRunScreen): FirstRunPlace => ({ screen, cards: [] });

/** The next screen; the last one stays. */
export function placeAfter({ screen }: FirstRunPlace): FirstRunPlace {
  return at(SCREENS[SCREENS.indexOf(screen) + 1] ?? screen);
}

/** The previous screen, or the questions that the cards came from; `null` on the first screen. */
export function placeBefore({ screen, cards }: FirstRunPlace): FirstRunPlace | null {
  if (screen === 'health' && cards.length > 0) return at('health');
  const before = SCREENS[SCREENS.indexOf(screen) - 1];
  return before === undefined ? null : at(before);
}

/**
 * The place after the health answers. Cards that lock something are shown first. A card that only says "nothing ticked" is
 * shown beside the routine on the last screen. An emergency takes the whole window; after it the questions come back.
 */
export function placeOfCards(cards: readonly SafetyCard[]): FirstRunPlace {
  if (cards.some(isEmergency)) return at('health');
  return { screen: isCalm(cards) ? 'start' : 'health', cards };
}

/** Whether the health answers lock nothing. */
export function isCalm(cards: readonly SafetyCard[]): boolean {
  return cards.length > 0 && cards.every((card) => card === 'nothingTicked');
}

/** Counted from 1. */
export function numberOf({ screen }: FirstRunPlace): number {
  return SCREENS.indexOf(screen) + 1;
}
