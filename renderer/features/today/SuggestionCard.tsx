import type { Proposal } from '../../../shared/view.ts';
import { CallButton } from '../../ui/CallButton.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { RoutineFigure } from '../../ui/RoutineFigure.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './SuggestionCard.module.css';

/** The routine that is proposed now, with a button that starts it. If there is none, the card about health says why. */
export function SuggestionCard() {
  const proposal = useMainView((view) => view.proposal);
  const text = useText();
  if (proposal === null) return null;
  return (
    <Card title={text(proposal.form.leg === null ? 'today.suggestion' : `day.openLeg.${proposal.form.leg}`)}>
      <Suggestion proposal={proposal} />
    </Card>
  );
}

function Suggestion({ proposal: { routine, form, because } }: { readonly proposal: Proposal }) {
  const text = useText();
  const name = text(`routines.${routine}.name`);
  // A form with a leg is always the side that is still open.
  const { leg } = form;
  return (
    <>
      <div className={styles.routine}>
        <div className={styles.scene}>
          <RoutineFigure routine={routine} form={form} />
        </div>
        <div className={styles.words}>
          <p className={styles.name}>{name}</p>
          <p className={styles.about}>{text(`routines.${routine}.about`)}</p>
          {because === '' ? null : <p className={styles.about}>{because}</p>}
        </div>
      </div>
      <Buttons>
        <CallButton look="primary" ask={(run) => run('routine.start', { routine, form })}>
          {leg === null ? text('actions.startRoutine', { routine: name }) : text(`day.startLeg.${leg}`)}
        </CallButton>
      </Buttons>
    </>
  );
}
