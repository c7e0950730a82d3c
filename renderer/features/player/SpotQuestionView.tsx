import { useState } from 'react';
import type { SpotQuestion } from '../../../shared/routines/spot-question.ts';
import { SECOND } from '../../../shared/time.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { Scale } from '../../ui/Scale.tsx';
import { useCall } from '../../use-call.ts';
import type { ButtonCall } from '../../use-call.ts';
import { useFocusedHeading } from '../../use-focused-heading.ts';
import { useText } from '../../use-view.ts';
import { FeelsWrong } from './FeelsWrong.tsx';
import { Ring } from './Ring.tsx';
import styles from './SpotQuestionView.module.css';
import type { Moment } from './moment.ts';
import { usePlayerKeys } from './use-player-keys.ts';

interface SpotQuestionViewProps {
  readonly question: SpotQuestion;
  readonly moment: Moment;
}

/** What the player asks after the hold of a tender spot. No button has the keyboard, so that nothing is added by accident. */
export function SpotQuestionView({ question, moment }: SpotQuestionViewProps) {
  const text = useText();
  const heading = useFocusedHeading();
  return (
    <>
      <div className={styles.question}>
        <h1 ref={heading} tabIndex={-1}>
          {text(`player.spot.${question}`)}
        </h1>
        {question === 'soreness' ? <Soreness /> : <ExtraWeight seconds={moment.weightSeconds} />}
      </div>
      <End moment={moment} />
    </>
  );
}

/** The number is sent by a button of its own: with the arrow keys one passes others on the way to it. */
function Soreness() {
  const text = useText();
  const answer = useCall({ once: true });
  const [score, setScore] = useState<number | null>(null);
  return (
    <>
      <p>{text('player.spot.sorenessHelp')}</p>
      <Scale label={text('player.spot.scale')} least={0} most={10} value={score} onChange={setScore} />
      <Buttons even>
        <Button
          look={score === null ? 'plain' : 'primary'}
          size="large"
          isDisabled={score === null}
          onPress={() => score !== null && answer.run('player.scoreSpot', { score })}
        >
          {text('player.spot.answer')}
        </Button>
        <GoOn call={answer}>{text('player.spot.noAnswer')}</GoOn>
      </Buttons>
      <CallProblem of={[answer]} />
    </>
  );
}

function ExtraWeight({ seconds }: { readonly seconds: number }) {
  const text = useText();
  const answer = useCall({ once: true });
  return (
    <>
      <p>
        {text('routines.doses.extraWeight')} {text('player.spot.weightFor', { count: seconds })}
      </p>
      <Buttons even>
        <Button size="large" onPress={() => answer.run('player.addWeight')}>
          {text('player.spot.add')}
        </Button>
        <GoOn call={answer}>{text('player.spot.skip')}</GoOn>
      </Buttons>
      <CallProblem of={[answer]} />
    </>
  );
}

function GoOn({ call, children }: { readonly call: ButtonCall; readonly children: string }) {
  return (
    <Button size="large" onPress={() => call.run('player.command', { command: 'next' })}>
      {children}
    </Button>
  );
}

/** How long the question waits, and what the player has beside each: a pause stops its time. */
function End({ moment: { paused, secondsLeft, phaseMs } }: Pick<SpotQuestionViewProps, 'moment'>) {
  const text = useText();
  const command = useCall();
  const leave = () => command.run('player.leave');
  const toggle = () => command.run('player.command', { command: paused ? 'resume' : 'pause' });
  usePlayerKeys((key) => {
    if (key === 'toggle') toggle();
    else if (key === 'escape') leave();
    else command.run('player.command', { command: key });
  });
  return (
    <div className={styles.end}>
      <div className={styles.waits}>
        <Ring seconds={secondsLeft} ofSeconds={phaseMs / SECOND} look="question" />
        <p>{text(paused ? 'player.paused' : 'player.spot.goesOn')}</p>
      </div>
      <Button look="quiet" onPress={toggle}>
        {text(paused ? 'player.resume' : 'player.pause')}
      </Button>
      <Button look="quiet" onPress={leave}>
        {text('player.leave')}
      </Button>
      <CallProblem of={[command]} />
      <FeelsWrong />
    </div>
  );
}
