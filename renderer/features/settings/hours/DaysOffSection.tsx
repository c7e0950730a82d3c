import { useState } from 'react';
import { localDay, nextLocalDay } from '../../../../shared/time.ts';
import { CallProblem } from '../../../ui/CallProblem.tsx';
import { CallButton } from '../../../ui/CallButton.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { Field } from '../../../ui/Field.tsx';
import { isBeyondLastDay } from '../../../ui/last-day.ts';
import { useCall } from '../../../use-call.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useMoment } from '../use-moment.ts';
import styles from './DaysOffSection.module.css';

/** Days off are a pause until a date. This section shows and ends any pause, however it began. */
export function DaysOffSection() {
  const pause = useMainView((view) => view.pause);
  const text = useText();
  return (
    <>
      <p className={styles.help}>{text('settings.daysOff.help')}</p>
      {pause === null ? <TakeDaysOff /> : <Paused until={pause.until} />}
    </>
  );
}

function Paused({ until }: { readonly until: number | null }) {
  const text = useText();
  const moment = useMoment();
  return (
    <div className={styles.line}>
      <p role="status">
        {until === null
          ? text('settings.daysOff.untilResumed')
          : text('settings.daysOff.until', { moment: moment(new Date(until).toISOString()) })}
      </p>
      <Buttons>
        <CallButton ask={(run) => run('pause.end')}>{text('settings.daysOff.resume')}</CallButton>
      </Buttons>
    </div>
  );
}

function TakeDaysOff() {
  const text = useText();
  const [date, setDate] = useState('');
  const [problem, setProblem] = useState<'past' | 'far' | null>(null);
  const tomorrow = useMainView(({ clock, timeZone }) =>
    localDay(nextLocalDay({ instant: clock.at, timeZone }), timeZone),
  );
  const start = useCall({ once: true });
  const take = () => {
    const found = isBeyondLastDay(date) ? 'far' : date < tomorrow ? 'past' : null;
    setProblem(found);
    if (found === null) start.run('pause.start', { for: 'date', date });
  };
  return (
    <div className={styles.line}>
      <Field
        label={text('settings.daysOff.field')}
        type="date"
        min={tomorrow}
        value={date}
        onChange={(chosen) => {
          setDate(chosen);
          setProblem(null);
        }}
        error={problem === null ? undefined : text(`settings.daysOff.${problem}`)}
      />
      <Button onPress={take}>{text('settings.daysOff.start')}</Button>
      <CallProblem of={[start]} />
    </div>
  );
}
