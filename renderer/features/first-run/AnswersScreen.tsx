import { Card } from '../../ui/Card.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './AnswersScreen.module.css';
import { Frame } from './Frame.tsx';
import type { Way } from './Frame.tsx';
import { placeAfter } from './place.ts';

/** The cards that the health answers lead to, the most serious first. */
export function AnswersScreen({ way }: { readonly way: Way }) {
  const text = useText();
  return (
    <Frame
      way={way}
      title={text('firstRun.answers.title')}
      lead={text('firstRun.answers.note')}
      main={{ label: text('firstRun.next'), act: () => way.go(placeAfter(way.place)) }}
    >
      <div className={styles.cards} role="alert">
        {way.place.cards.map((card) => (
          <Card
            key={card}
            title={text(`safety.cards.${card}.title`)}
            tone={card === 'sameDay' ? 'warning' : 'plain'}
          >
            {card === 'sameDay' ? <Leg /> : null}
            <p>{text(`safety.cards.${card}.text`)}</p>
          </Card>
        ))}
      </div>
    </Frame>
  );
}

/** Names the leg that the advice is about. */
function Leg() {
  const text = useText();
  const { left, right } = useMainView((view) => view.health.legs);
  if (left === null && right === null) return null;
  const leg = right === null ? 'left' : left === null ? 'right' : 'both';
  return <p className={styles.leg}>{text(`safety.ui.about.${leg}`)}</p>;
}
