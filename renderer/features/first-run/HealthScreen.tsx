import { useState } from 'react';
import type { FirstBlock } from '../../../shared/safety/first-answers.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FAILED, IDLE, PENDING } from '../../use-call.ts';
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

/** The health questions of the first run. The button at the end sends the answers, not each tick. */
export function HealthScreen({ way }: { readonly way: Way }) {
  const text = useText();
  const health = useMainView((view) => view.health);
  const [draft, setDraft] = useState(() => healthDraftOf(health));
  const { state, send } = useSending(way);
  const tick = (block: FirstBlock, sign: Sign, isTicked: boolean) => {
    const next = withTick(draft, block, sign, isTicked);
    setDraft(next);
    if (isUrgent(next)) send(next);
  };
  const ticks = { draft, onTick: tick };
  return (
    <Frame
      way={way}
      title={text('firstRun.health.title')}
      lead={text('firstRun.health.lead')}
      main={{ label: text(`firstRun.${labelOf(draft)}`), act: () => send(draft) }}
      calls={[{ state }]}
      // Enter only moves the focus to the button at the end, so that it cannot answer questions that were not read.
      enter={(button) => button?.focus()}
      others={hasOpenQuestions(health) ? <Later way={way} /> : null}
    >
      <Waiting />
      <p>{text('knots.under18')}</p>
      <HealthTicks block="emergency" help={text('firstRun.health.urgent')} {...ticks} />
      <HealthTicks block="suitability" {...ticks} />
      <HealthTicks block="fluids" {...ticks} />
      <HealthTicks block="balance" {...ticks} />
      {hasOpenQuestions(health) ? <p className={styles.note}>{text('firstRun.health.laterHelp')}</p> : null}
    </Frame>
  );
}

function Later({ way }: { readonly way: Way }) {
  const text = useText();
  return (
    <Button size="large" onPress={() => way.go(placeAfter(way.place))}>
      {text('firstRun.health.later')}
    </Button>
  );
}

/** Sends the answers and goes on to the place that they lead to. */
function useSending(way: Way) {
  const [state, setState] = useState(IDLE);
  // An urgent answer does not wait for a pending one.
  const send = (answers: HealthDraft) => {
    setState(PENDING);
    call('safety.answerAll', answersOf(answers)).then(
      ({ cards }) => {
        setState(IDLE);
        way.go(placeOfCards(cards));
      },
      () => setState(FAILED),
    );
  };
  return { state, send };
}

function labelOf(draft: HealthDraft): 'health.none' | 'next' {
  return healthMainButton(draft) === 'none' ? 'health.none' : 'next';
}

/** Shown once a ticked sign needs a professional, now or today. */
function Waiting() {
  const text = useText();
  const legs = useMainView((view) => view.health.legs);
  if (legs.left === null && legs.right === null) return null;
  return <p className={styles.waiting}>{text('firstRun.health.waiting')}</p>;
}
