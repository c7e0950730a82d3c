import { useCallback, useEffect } from 'react';
import { phaseAfter } from '../../../shared/figure/figure-motion.ts';
import type { PlayerState } from '../../../shared/routines/player.ts';
import { SECOND } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useClock, useNow } from '../../use-now.ts';
import { useText } from '../../use-view.ts';
import { Controls } from './Controls.tsx';
import { Progress } from './Progress.tsx';
import { Ring } from './Ring.tsx';
import styles from './RunningScreen.module.css';
import { announcementOf } from './announcement.ts';
import { isFirstReady, minutesAndSeconds, momentKey, momentOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { SpotQuestionView } from './SpotQuestionView.tsx';
import { useChime } from './use-sounds.ts';

interface RunningScreenProps {
  readonly player: PlayerState;
  /** Announces a sentence to screen readers. */
  readonly announce: (announcement: string) => void;
}

/** The screen of a routine that runs or is paused. */
export function RunningScreen({ player, announce }: RunningScreenProps) {
  const running = player.runningSince !== null;
  const select = useCallback((now: Instant) => momentKey(momentOf(player, now)), [player]);
  const moment = momentOf(player, useNow(select, running));
  const text = useText();
  const announcement = moment ? announcementOf(moment, text) : '';
  useEffect(() => announce(announcement), [announce, announcement]);
  useChime(moment?.phase === 'exercise' ? moment.number : null);
  return moment ? <MomentView player={player} moment={moment} /> : null;
}

interface MomentProps {
  readonly player: PlayerState;
  readonly moment: Moment;
}

function MomentView({ player, moment }: MomentProps) {
  const text = useText();
  const { part, number, of, routine, routineSecondsLeft, question } = moment;
  const routineName = text(`routines.${routine}.name`);
  const step = text(`routines.steps.${part.step.name}.name`);
  useDocumentTitle(text('player.windowTitle', { step, routine: routineName }));
  return (
    <>
      <div className={styles.top}>
        <span>{routineName}</span>
        <span>{text('player.stepAndTime', { number, of, time: minutesAndSeconds(routineSecondsLeft) })}</span>
      </div>
      <Progress moment={moment} />
      {question === null ? (
        <Exercise player={player} moment={moment} step={step} />
      ) : (
        <SpotQuestionView key={question} question={question} moment={moment} />
      )}
    </>
  );
}

function Exercise({ player, moment, step }: MomentProps & { readonly step: string }) {
  const text = useText();
  return (
    <>
      {isFirstReady(moment) ? <p className={styles.stopLine}>{text('routines.stopLine')}</p> : null}
      <Scene player={player} moment={moment} />
      <div className={styles.heading}>
        <h1>{step}</h1>
        <span className={styles.side}>{text(`sides.${moment.part.side}`)}</span>
      </div>
      <Guidance moment={moment} />
      <Controls paused={moment.paused} canEase={canEase(moment)} />
    </>
  );
}

/** The figure. It also moves while the person gets ready, and starts its cycle again with the exercise. */
function Scene({ player, moment: { part, phase, paused, switchesSides } }: MomentProps) {
  const text = useText();
  const clock = useClock();
  const phaseAt = useCallback(
    (performanceNow: number) => {
      const moment = momentOf(player, clock(performanceNow));
      if (!moment) return 0;
      const { phaseMs, phaseLeftMs } = moment;
      return phaseAfter(moment.part, moment.phase === 'getReady' ? -phaseLeftMs : phaseMs - phaseLeftMs);
    },
    [player, clock],
  );
  const badge = paused ? text('player.paused') : phase === 'getReady' ? text(readyKey(switchesSides)) : null;
  return (
    <div className={styles.scene}>
      <Figure
        step={part.step.name}
        side={part.side}
        label={text(`routines.steps.${part.step.name}.figure`)}
        phaseAt={phaseAt}
        moving={!paused}
      />
      {badge === null ? null : <p className={styles.badge}>{badge}</p>}
    </div>
  );
}

const canEase = ({ part, phase }: Moment) => part.step.kind === 'pressure' && phase === 'exercise';

const readyKey = (switchesSides: boolean) => (switchesSides ? 'player.switchSides' : 'player.getReady');

function Guidance({ moment }: Pick<MomentProps, 'moment'>) {
  const text = useText();
  const { part, phase, phaseMs, secondsLeft, repetition, eased } = moment;
  const name = part.step.name;
  return (
    <div className={styles.guidance}>
      <Ring seconds={secondsLeft} ofSeconds={phaseMs / SECOND} look={phase} />
      <div className={styles.words}>
        <p>{text(`routines.steps.${name}.instruction`)}</p>
        <p className={styles.cue}>{text(`routines.steps.${name}.cue`)}</p>
        {repetition === null ? null : <p className={styles.count}>{text('player.repetition', repetition)}</p>}
        {eased === null ? null : <p className={styles.eased}>{text(`player.eased.${eased}`)}</p>}
      </div>
      <p className={styles.caution}>{text(`routines.steps.${name}.caution`)}</p>
    </div>
  );
}
