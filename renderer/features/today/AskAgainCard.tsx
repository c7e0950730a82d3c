import { purposeOfAnswering } from '../../../shared/safety/open-questions.ts';
import { CallButton } from '../../ui/CallButton.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';

/** Leads to the health questions until all are answered, and again after a month. */
export function AskAgainCard() {
  const { health, asksHealthAgain } = useMainView((view) => ({
    health: view.health,
    asksHealthAgain: view.asksHealthAgain,
  }));
  const text = useText();
  const purpose = purposeOfAnswering(health);
  if (purpose === 'again' && !asksHealthAgain) return null;
  return (
    <Card title={text(`safety.ui.ask.${purpose}.title`)}>
      <p>{text(`safety.ui.ask.${purpose}.body`)}</p>
      <Buttons>
        <CallButton ask={(run) => run('safety.begin', { purpose, leg: null, routine: null })}>
          {text(`safety.ui.ask.${purpose}.button`)}
        </CallButton>
      </Buttons>
    </Card>
  );
}
