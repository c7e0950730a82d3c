import { useId, useState } from 'react';
import type { PauseChoice } from '../../../shared/engine/pause-choice.ts';
import { localDay, nextLocalDay } from '../../../shared/time.ts';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { isBeyondLastDay } from '../../ui/last-day.ts';
import { useCall } from '../../use-call.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './PausePanel.module.css';

const QUICK_CHOICES = [
  { name: 'halfHour', choice: { for: 'minutes', minutes: 30 } },
  { name: 'hour', choice: { for: 'minutes', minutes: 60 } },
  { name: 'twoHours', choice: { for: 'minutes', minutes: 120 } },
  { name: 'tomorrow', choice: { for: 'tomorrow' } },
  { name: 'untilResumed', choice: { for: 'untilResumed' } },
] as const satisfies readonly { name: string; choice: PauseChoice }[];

/** Chooses how long to pause: a button for each usual length, or a time or date. */
export function PausePanel({ onPaused }: { readonly onPaused: () => void }) {
  const text = useText();
  const title = useId();
  const tomorrow = useMainView(({ clock, timeZone }) =>
    localDay(nextLocalDay({ instant: clock.at, timeZone }), timeZone),
  );
  const pausing = useCall({ once: true, onAccepted: onPaused });
  const pause = (choice: PauseChoice) => pausing.run('pause.start', choice);
  return (
    <div className={styles.panel} role="group" aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {text('pause.choose')}
      </h3>
      <Buttons>
        {QUICK_CHOICES.map(({ name, choice }) => (
          <Button key={name} onPress={() => pause(choice)}>
            {text(`pause.${name}`)}
          </Button>
        ))}
      </Buttons>
      <CallProblem of={[pausing]} />
      <Until
        type="time"
        label={text('pause.untilTime')}
        buttonLabel={text('pause.startTime')}
        onPause={(time) => pause({ for: 'clock', time })}
      />
      <Until
        type="date"
        min={tomorrow}
        label={text('pause.untilDate')}
        buttonLabel={text('pause.startDate')}
        onPause={(date) => pause({ for: 'date', date })}
      />
    </div>
  );
}

interface UntilProps {
  readonly type: 'time' | 'date';
  readonly label: string;
  readonly buttonLabel: string;
  readonly min?: string;
  readonly onPause: (until: string) => void;
}

/** A field for a time or date, with its button. */
function Until({ buttonLabel, onPause, ...field }: UntilProps) {
  const text = useText();
  const [until, setUntil] = useState('');
  const isFar = field.type === 'date' && isBeyondLastDay(until);
  return (
    <div className={styles.until}>
      <Field
        {...field}
        value={until}
        onChange={setUntil}
        error={isFar ? text('settings.daysOff.far') : undefined}
      />
      <Button
        isDisabled={until === '' || isFar || until < (field.min ?? '')}
        label={buttonLabel}
        onPress={() => onPause(until)}
      >
        {text('actions.pause')}
      </Button>
    </div>
  );
}
