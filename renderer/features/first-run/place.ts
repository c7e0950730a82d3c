import { isEmergency } from '../../../shared/safety/safety-view.ts';
import type { SafetyCard } from '../../../shared/safety/safety-view.ts';

/* Where the person is in the first run. It lives in the window only: what they choose is saved, not how far they are. */

export const SCREENS = ['work', 'hours', 'equipment', 'health', 'start'] as const;
export type FirstRunScreen = (typeof SCREENS)[number];

export interface FirstRunPlace {
  readonly screen: FirstRunScreen;
  /** What the answers about health have come to just now, for the person to read. */
  readonly cards: readonly SafetyCard[];
}

export const FIRST_PLACE: FirstRunPlace = { screen: 'work', cards: [] };

const at = (screen: FirstRunScreen): FirstRunPlace => ({ screen, cards: [] });

/** The screen after this one; the last one stays. */
export function placeAfter({ screen }: FirstRunPlace): FirstRunPlace {
  return at(SCREENS[SCREENS.indexOf(screen) + 1] ?? screen);
}

/** One screen back, or from the cards to the questions; `null` on the first screen. */
export function placeBefore({ screen, cards }: FirstRunPlace): FirstRunPlace | null {
  if (screen === 'health' && cards.length > 0) return at('health');
  const before = SCREENS[SCREENS.indexOf(screen) - 1];
  return before === undefined ? null : at(before);
}

/**
 * Where the answers about health lead to. Where something closes, that is to be read first. That nothing was ticked is said
 * beside what can be started. An emergency has the window to itself; after it the questions are there again.
 */
export function placeOfCards(cards: readonly SafetyCard[]): FirstRunPlace {
  if (cards.some(isEmergency)) return at('health');
  return { screen: isCalm(cards) ? 'start' : 'health', cards };
}

/** The answers were given, and nothing was ticked that the app does anything about. */
export function isCalm(cards: readonly SafetyCard[]): boolean {
  return cards.length > 0 && cards.every((card) => card === 'nothingTicked');
}

/** Counted from 1. */
export function numberOf({ screen }: FirstRunPlace): number {
  return SCREENS.indexOf(screen) + 1;
}
