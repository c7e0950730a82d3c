import type { SafetyView } from '../../../shared/safety/safety-view.ts';
import { useCall } from '../../use-call.ts';
import { useEscape } from '../../use-escape.ts';
import { CardsScreen } from './CardsScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import type { Question } from './question.ts';

/** The safety check, in place of the pages. A button or Escape closes it at any time. */
export function SafetyCheck({ view }: { readonly view: SafetyView }) {
  const closing = useCall({ once: true });
  useEscape(() => closing.run('safety.close'));
  // Each question, each answer to confirm and each set of cards is a screen of its own, that keeps no state of the one before.
  return view.is === 'question' ? (
    <QuestionScreen key={screenOf(view)} question={view} closing={closing} />
  ) : (
    <CardsScreen key={view.cards.join(' ')} view={view} closing={closing} />
  );
}

function screenOf({ purpose, number, block, opens }: Question): string {
  return `${purpose} ${number} ${block} ${opens === null ? 'asks' : 'confirms'}`;
}
