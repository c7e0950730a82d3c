import { useState } from 'react';
import { localDay, nextLocalDay } from '../../../../shared/time.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useMoment } from '../use-moment.ts';
import styles from './DaysOffSection.module.css';

/** Days off are a pause until a date; whatever pause there is, this is the place to see and end it. */
export function DaysOffSection() {
  const pause = useMainView((view) => view.pause);
  const text = useText();
  return (
    <>
      <p className={styles['help']}>{text('settings.daysOff.help')}</p>
      {pause === null ? <TakeDaysOff /> : <Paused until={pause.until} />}
    </>
  );
}

function Paused({ until }: { readonly until: number | null }) {
  const text = useText();
  const moment = useMoment();
  return (
    <div className={styles['line']}>
      <p role="status">
        {until === null
          ? text('settings.daysOff.untilResumed')
          : text('settings.daysOff.until', { moment: moment(new Date(until).toISOString()) })}
      </p>
      <Buttons>
        <Button onPress={() => void call('pause.end')}>{text('settings.daysOff.resume')}</Button>
      </Buttons>
    </div>
  );
}

function TakeDaysOff() {
  const text = useText();
  const [date, setDate] = useState('');
  const [isPast, setPast] = useState(false);
  const tomorrow = useMainView(({ clock, timeZone }) =>
    localDay(nextLocalDay({ instant: clock.at, timeZone }), timeZone),
  );
  const take = async () => {
    const { accepted } =
      date < tomorrow ? { accepted: false } : await call('pause.start', { for: 'date', date });
    setPast(!accepted);
  };
  return (
    <div className={styles['line']}>
      <Field
        label={text('settings.daysOff.field')}
        type="date"
        min={tomorrow}
        value={date}
        onChange={(chosen) => {
          setDate(chosen);
          setPast(false);
        }}
        error={isPast ? text('settings.daysOff.past') : undefined}
      />
      <Button onPress={() => void take()}>{text('settings.daysOff.start')}</Button>
    </div>
  );
}
