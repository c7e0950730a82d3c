import { Card } from '../../ui/Card.tsx';
import { useAmounts } from '../../use-amounts.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import { signOf } from './day-marks.ts';
import styles from './EventList.module.css';
import { EventLine, EventLines } from './EventLine.tsx';
import { eventWords } from './event-words.ts';

/** The day's events, newest first. */
export function EventList() {
  const today = useMainView((view) => view.today);
  const text = useText();
  const { amount } = useAmounts();
  return (
    <Card title={text('today.events')}>
      {today.length === 0 ? <p className={styles.none}>{text('today.noEvents')}</p> : null}
      <EventLines reversed>
        {today.toReversed().map(({ at, record }, index) => (
          <EventLine
            key={today.length - index}
            at={Date.parse(at)}
            signs={[signOf(record)]}
            words={eventWords(record, text, amount)}
          />
        ))}
      </EventLines>
    </Card>
  );
}
