import { isEmergency } from '../../../shared/safety/safety-view.ts';
import type { SafetyCard, SafetyView } from '../../../shared/safety/safety-view.ts';
import type { Leg } from '../../../shared/routines/routine.ts';

export type Cards = Extract<SafetyView, { is: 'cards' }>;

/** How prominent a card is: `now` fills the window, `today` stands out, `calm` only informs. */
export type CardTone = 'now' | 'today' | 'calm';

export function toneOf(card: SafetyCard): CardTone {
  if (isEmergency(card)) return 'now';
  return card === 'sameDay' || card === 'severePain' ? 'today' : 'calm';
}

/** The leg to name above the card, if advice is needed today. `null`: no leg to name. */
export function aboutLeg({ cards, leg }: Cards): Leg | 'both' | null {
  return cards.includes('sameDay') || cards.includes('severePain') ? (leg ?? 'both') : null;
}

/** These cards lock something that a professional can unlock. */
const OPENS_WHEN_CHECKED: ReadonlySet<SafetyCard> = new Set([
  'waterEmergency',
  'sameDay',
  'askFirst',
  'legsLocked',
  'injuryLocked',
]);

/** Whether to say where the person confirms that a professional has checked. */
export function saysWhereToUnlock({ cards }: Cards): boolean {
  return cards.some((card) => OPENS_WHEN_CHECKED.has(card));
}
