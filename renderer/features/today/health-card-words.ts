import type { CallArgument } from '../../../shared/ipc.ts';
import type { AboutLocks, HealthCard } from './health-card.ts';

/** Where a card leads: to a page, or into the safety check. */
export type CardWay =
  | { readonly to: '#settings-health'; readonly label: 'toHealth' }
  | { readonly to: '#knots'; readonly label: 'toKnots' }
  | {
      readonly begin: CallArgument<'safety.begin'>;
      readonly label: `${'severeKnot' | 'unread' | 'unanswered' | 'again'}.begin`;
    };

const TO_HEALTH = { to: '#settings-health', label: 'toHealth' } as const;
const TO_KNOTS = { to: '#knots', label: 'toKnots' } as const;

/** The name of its words under `safety.ui.card`. */
export function cardWordsOf(card: AboutLocks) {
  switch (card.is) {
    case 'legWaits':
    case 'severeKnot':
    case 'gentleLeg':
      return `${card.is}.${card.legs}` as const;
    case 'unanswered':
      return `${card.is}.${card.open}` as const;
    case 'knotQuestion':
      return `${card.is}.${card.about}` as const;
    case 'again':
      return `${card.is}.${card.age}` as const;
    case 'waterStopped':
    case 'unread':
    case 'advice':
    case 'everything':
    case 'injury':
      return card.is;
  }
}

/** The place where the person can answer what the card is about. */
export function wayOf(card: AboutLocks): CardWay {
  const begin = (purpose: CallArgument<'safety.begin'>['purpose']) =>
    ({ purpose, leg: null, routine: null }) as const;
  switch (card.is) {
    case 'severeKnot': {
      const leg = card.legs === 'both' ? null : card.legs;
      return { begin: { ...begin('severePain'), leg }, label: 'severeKnot.begin' };
    }
    case 'unread':
      return { begin: begin(card.purpose), label: 'unread.begin' };
    case 'unanswered':
      return { begin: begin('first'), label: 'unanswered.begin' };
    case 'again':
      return { begin: begin('again'), label: 'again.begin' };
    case 'waterStopped':
    case 'legWaits':
    case 'everything':
    case 'injury':
      return TO_HEALTH;
    case 'advice':
    case 'knotQuestion':
    case 'gentleLeg':
      return TO_KNOTS;
  }
}

/** Whether it stands above everything else on the page, because it must not be overlooked. */
export function standsOnTop({ is }: HealthCard): boolean {
  return (
    is === 'waterStopped' || is === 'water' || is === 'legWaits' || is === 'severeKnot' || is === 'unread'
  );
}
