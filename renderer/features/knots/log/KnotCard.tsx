import { useId } from 'react';
import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import { locksFrom } from '../../../../shared/safety/locks.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { AdviceBox } from './AdviceBox.tsx';
import styles from './KnotCard.module.css';
import { KnotTitle } from '../leg/KnotTitle.tsx';
import { LastEntry } from './LastEntry.tsx';
import { NextDayQuestion } from './NextDayQuestion.tsx';
import { NextStepPart } from './NextStepPart.tsx';
import { nextStepOf } from './next-step.ts';
import type { NextStep } from './next-step.ts';
import { takeBack } from './use-knot-commands.ts';
import type { KnotCommands } from './use-knot-commands.ts';

/** The last day on which the card says that a knot is in its first week. */
const DAYS_OF_WEEK = 7;

const LEFT_ALONE: ReadonlySet<NextStep['is']> = new Set(['legWaits', 'stop', 'afterStop']);

export interface KnotCardProps {
  readonly knot: KnotView;
  /** Local day. */
  readonly today: string;
  readonly commands: KnotCommands;
  readonly onNote: (knot: string) => void;
}

/** An open knot: its last entry, the next step, and the buttons. */
export function KnotCard({ knot, today, commands, onNote }: KnotCardProps) {
  const text = useText();
  const title = useId();
  const locks = locksFrom(useMainView((view) => view.health));
  const step = nextStepOf(knot, locks);
  // A leg that waits for a professional, or for questions, gets no advice on care.
  const isLeftAlone = locks.everything || LEFT_ALONE.has(step.is);
  const isCare = knot.day <= DAYS_OF_WEEK && !isLeftAlone;
  return (
    <Card labelledBy={title}>
      <KnotTitle entry={knot.entry} id={title}>
        <p className={styles.day}>
          {text(isCare ? 'knots.day.firstWeek' : 'knots.day.later', { day: knot.day })}
        </p>
        <LastEntry knot={knot} today={today} />
      </KnotTitle>
      {knot.advice.length > 0 ? <AdviceBox knot={knot} commands={commands} /> : null}
      {knot.asksNextDay ? <NextDayQuestion knot={knot.id} commands={commands} /> : null}
      <NextStepPart step={step} knot={knot} commands={commands} />
      <div className={styles.actions}>
        <Buttons>
          <NoteButton knot={knot} today={today} onNote={onNote} />
          <Button onPress={() => commands.run('gone', knot.id, call('knots.gone', { knot: knot.id }))}>
            {text('knots.page.gone')}
          </Button>
        </Buttons>
        <Button look="quiet" onPress={() => takeBack(commands, knot.id)}>
          {text('knots.page.takeBack')}
        </Button>
      </div>
    </Card>
  );
}

function NoteButton({ knot, today, onNote }: Omit<KnotCardProps, 'commands'>) {
  const text = useText();
  const isNoted = knot.notedOn === today;
  return (
    <Button look={isNoted ? 'plain' : 'primary'} onPress={() => onNote(knot.id)}>
      {text(isNoted ? 'knots.page.noteAgain' : 'knots.page.noteToday')}
    </Button>
  );
}
