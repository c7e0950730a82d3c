import type { SafetyView } from '../../../shared/safety/safety-view.ts';
import { call } from '../../api.ts';
import { useEscape } from '../../use-escape.ts';
import { CardsScreen } from './CardsScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';

/** The safety check, in place of the pages. It can be closed at any time. */
export function SafetyCheck({ view }: { readonly view: SafetyView }) {
  useEscape(() => void call('safety.close'));
  // Each question and each card is a screen of its own, with nothing left over from the one before.
  return view.is === 'question' ? (
    <QuestionScreen key={`${view.purpose} ${view.number} ${view.block}`} question={view} />
  ) : (
    <CardsScreen key={view.cards.join(' ')} view={view} />
  );
}
