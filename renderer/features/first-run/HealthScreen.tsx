import { useState } from 'react';
import type { FirstBlock } from '../../../shared/safety/first-answers.ts';
import type { TimelineSign } from '../../../shared/safety/safety-blocks.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import { Frame } from './Frame.tsx';
import type { Way } from './Frame.tsx';
import styles from './HealthScreen.module.css';
import { HealthTicks } from './HealthTicks.tsx';
import {
  answersOf,
  healthDraftOf,
  hasOpenQuestions,
  isUrgent,
  healthMainButton,
  withTick,
} from './health-draft.ts';
import type { HealthDraft } from './health-draft.ts';
import { placeAfter, placeOfCards } from './place.ts';

/** All questions about health that the first run asks. Nothing is an answer before the person says so at the end. */
export function HealthScreen({ way }: { readonly way: Way }) {
  const text = useText();
  const health = useMainView((view) => view.health);
  const [draft, setDraft] = useState(() => draftOf(health));
  const send = async (answers: HealthDraft) => {
    const { cards } = await call('safety.answerAll', answersOf(answers));
    way.go(placeOfCards(cards));
  };
  const tick = (block: FirstBlock, sign: TimelineSign, isTicked: boolean) => {
    const next = withTick(draft, block, sign, isTicked);
    setDraft(next);
    if (isUrgent(next)) void send(next);
  };
  const ticks = { draft, onTick: tick };
  return (
    <Frame
      way={way}
      title={text('firstRun.health.title')}
      lead={text('firstRun.health.lead')}
      main={{ label: text(`firstRun.${labelOf(draft)}`), act: () => void send(draft) }}
      // Not to answer what has not been read: Enter goes to the end of the questions, where the button says what it says.
      enter={(button) => button?.focus()}
      others={
        hasOpenQuestions(health) ? (
          <Button size="large" onPress={() => way.go(placeAfter(way.place))}>
            {text('firstRun.health.later')}
          </Button>
        ) : null
      }
    >
      <Waiting />
      <HealthTicks block="emergency" help={text('firstRun.health.urgent')} {...ticks} />
      <HealthTicks block="suitability" {...ticks} />
      <HealthTicks block="fluids" {...ticks} />
      <HealthTicks block="balance" {...ticks} />
      {hasOpenQuestions(health) ? (
        <p className={styles['note']}>{text('firstRun.health.laterHelp')}</p>
      ) : null}
    </Frame>
  );
}

function labelOf(draft: HealthDraft): 'health.none' | 'next' {
  return healthMainButton(draft) === 'none' ? 'health.none' : 'next';
}

/** After a sign of an emergency, or of today, has been ticked. */
function Waiting() {
  const text = useText();
  const legs = useMainView((view) => view.health.legs);
  if (legs.left === null && legs.right === null) return null;
  return <p className={styles['waiting']}>{text('firstRun.health.waiting')}</p>;
}
